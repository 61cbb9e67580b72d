package nyc.icefree.workspace.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.sources.FileImport;
import nyc.icefree.sources.SourceRow;
import nyc.icefree.sources.Sources;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** The calendars of one's own organizations that the app keeps in sync; administrators see all. */
@Route("sources")
@PageTitle("workspace.sources.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.sources.title", order = 5.5, icon = "vaadin:refresh")
@RolesAllowed("STAFF")
class SourcesView extends ViewPage implements AfterNavigationObserver {
    private final Sources sources;
    private final Memberships memberships;
    private final Words words;
    private final Grid<SourceRow> grid = new Grid<>();
    private final EmptyHint hint;
    private final Button add;
    private final Button take;
    private List<OrganizationCard> mine = List.of();

    SourcesView(ViewerWords ownWords, Sources sources, FileImport files, Memberships memberships) {
        this.sources = sources;
        this.memberships = memberships;
        words = ownWords.get();
        setHeadline(words.get("workspace.sources.title"));
        add = new Button(
                words.get("workspace.sources.add"),
                click -> new AddSourceDialog(sources, mine, words, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        take = new Button(
                words.get("workspace.file-import.open"), click -> new FileImportDialog(files, mine, words).open());
        addActions(add, take);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.addClassName("event-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", words.get("workspace.sources.title"));
        columns();
        hint = new EmptyHint(words.get("workspace.sources.empty"));
        add(new Paragraph(words.get("workspace.sources.what")), hint, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = List.copyOf(memberships.mine().keySet());
        add.setVisible(!mine.isEmpty());
        take.setVisible(!mine.isEmpty());
        show();
    }

    private void columns() {
        var name = grid.addComponentColumn(SourcesView::link)
                .setHeader(words.get("workspace.sources.name"))
                .setFlexGrow(2);
        var organization =
                grid.addColumn(row -> row.organization().name()).setHeader(words.get("workspace.sources.organization"));
        var state = grid.addColumn(row -> SourceWords.state(words, row))
                .setHeader(words.get("workspace.sources.state"))
                .setFlexGrow(2);
        var events = grid.addColumn(this::numbers).setHeader(words.get("workspace.sources.events"));
        var phone = grid.addComponentColumn(this::everything).setHeader(words.get("workspace.sources.name"));
        ScreenWidth.whenKnown(grid, wide -> {
            List.of(name, organization, state, events).forEach(column -> column.setVisible(wide));
            phone.setVisible(!wide);
        });
    }

    private Div everything(SourceRow row) {
        var all = new Div(
                new Div(link(row)),
                new Div(row.organization().name()),
                new Div(SourceWords.state(words, row)),
                new Div(numbers(row)));
        all.addClassName("stacked");
        return all;
    }

    private String numbers(SourceRow row) {
        return words.get("workspace.sources.numbers", "taken", row.taken(), "decide", row.decide());
    }

    private static RouterLink link(SourceRow row) {
        return SourceLinks.to(row.id(), row.name());
    }

    private void show() {
        var rows = sources.list();
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        hint.setVisible(rows.isEmpty());
    }
}
