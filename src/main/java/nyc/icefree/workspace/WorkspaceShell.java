package nyc.icefree.workspace;

import com.vaadin.flow.component.page.AppShellConfigurator;

public class WorkspaceShell implements AppShellConfigurator {}
