package nyc.icefree.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** Loads for every page of the workspace: Vaadin's Aura theme, the tokens shared with the site, and our tuning. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/kinds.css")
@StyleSheet("context://css/workspace.css")
@StyleSheet("context://css/workspace-loading.css")
@StyleSheet("context://css/plan.css")
@StyleSheet("context://css/quick-search.css")
@StyleSheet("context://css/workspace-lists.css")
@StyleSheet("context://css/workspace-queues.css")
@StyleSheet("context://css/workspace-event.css")
@StyleSheet("context://css/workspace-report.css")
@StyleSheet("context://css/dialogs.css")
@StyleSheet("context://css/workspace-needs.css")
@StyleSheet("context://css/shift-table.css")
public class WorkspaceShell implements AppShellConfigurator {}
