package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nyc.icefree.partnercalendars.FileImport;
import nyc.icefree.partnercalendars.SourceRow;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;

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
    private final RowGrid<SourceRow> grid;
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
                click -> new AddSourceDialog(sources, mine, words, this::load).open());
        Look.PRIMARY.of(add);
        take = new Button(
                words.get("workspace.file-import.open"), click -> new FileImportDialog(files, mine, words).open());
        addActions(add, take);
        grid = new RowGrid<>(words.get("workspace.sources.title"));
        columns();
        RowKeys.open(grid, row -> UI.getCurrent().navigate(SourceLinks.path(row.id())));
        add(new Paragraph(words.get("workspace.sources.what")), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = List.copyOf(memberships.mine().keySet());
        add.setVisible(!mine.isEmpty());
        take.setVisible(!mine.isEmpty());
        load();
    }

    private void columns() {
        var name = grid.addColumn(RowCells.linked(SourceRow::name, SourcesView::href, row -> ""))
                .setHeader(words.get("word.name"))
                .setFlexGrow(2);
        var organization = grid.addColumn(row -> row.organization().name()).setHeader(words.get("word.organization"));
        var state = grid.addColumn(row -> SourceWords.state(words, row))
                .setHeader(words.get("word.state"))
                .setFlexGrow(2);
        var events = grid.addColumn(this::numbers).setHeader(words.get("word.events"));
        var phone = grid.addColumn(RowCells.card(SourceRow::name, SourcesView::href, this::facts))
                .setHeader(words.get("word.name"));
        ScreenWidth.whenKnown(grid, wide -> {
            List.of(name, organization, state, events).forEach(column -> column.setVisible(wide));
            phone.setVisible(!wide);
        });
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.sources.empty")));
    }

    private List<String> facts(SourceRow row) {
        return List.of(row.organization().name(), SourceWords.state(words, row), numbers(row));
    }

    private String numbers(SourceRow row) {
        return words.get("workspace.sources.numbers", "taken", row.taken(), "decide", row.decide());
    }

    private static String href(SourceRow row) {
        return SourceLinks.path(row.id());
    }

    private void load() {
        grid.setItems(sources.list());
    }
}
