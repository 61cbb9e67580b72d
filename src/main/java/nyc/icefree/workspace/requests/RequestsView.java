package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestRow;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** The queue: sessions that groups ask for and events that they submit, what waits for us first. */
@Route("requests")
@PageTitle("workspace.requests.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.requests.title", order = 2.5, icon = "vaadin:inbox")
@RolesAllowed("STAFF")
class RequestsView extends ViewPage implements AfterNavigationObserver {
    private final RequestDesk desk;
    private final Words words;
    private final Select<Boolean> which = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Grid<RequestRow> grid = new Grid<>();

    RequestsView(ViewerWords ownWords, RequestDesk desk) {
        this.desk = desk;
        words = ownWords.get();
        setHeadline(words.get("workspace.requests.title"));
        which.setLabel(words.get("workspace.requests.which"));
        which.setItems(true, false);
        which.setItemLabelGenerator(open -> words.get(open ? "workspace.requests.open" : "workspace.requests.decided"));
        which.setValue(true);
        which.addValueChangeListener(change -> show());
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(which);
        filters.addClassName("filters");
        columns();
        add(filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.addClassName("event-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", words.get("workspace.requests.title"));
        grid.addComponentColumn(this::what)
                .setHeader(words.get("workspace.requests.what"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(words.get("workspace.requests.state"))
                .setFlexGrow(1);
        var where = grid.addColumn(row -> RequestWords.place(words, row.borough(), row.neighbourhood()))
                .setHeader(words.get("workspace.requests.where"))
                .setFlexGrow(1);
        var languages = grid.addColumn(row -> words.begin(words.within(row.languages())))
                .setHeader(words.get("workspace.requests.languages"))
                .setFlexGrow(1);
        var given = grid.addColumn(row -> given(row))
                .setHeader(words.get("workspace.requests.given"))
                .setFlexGrow(1);
        ScreenWidth.whenKnown(grid, wide -> {
            where.setVisible(wide);
            languages.setVisible(wide);
            given.setVisible(wide);
        });
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.requests.empty")));
    }

    private void show() {
        var rows = desk.queue(which.getValue());
        grid.setItems(rows);
        count.setText(words.get("workspace.requests.count", "count", rows.size()));
    }

    private Div what(RequestRow row) {
        boolean session = row.kind() == RequestKind.SESSION;
        var link = RequestLinks.to(row.id(), session ? row.asker() : row.title());
        link.addClassName("name");
        return new Div(
                new Div(link),
                muted(session ? words.of(row.kind()) : words.get("workspace.requests.by", "asker", row.asker())),
                muted(RequestWords.times(words, row.times())));
    }

    private Div state(RequestRow row) {
        var cell = new Div(RequestWords.state(words, row.state()));
        if (row.waits() && !row.state().isOpen()) {
            cell.add(new StateWord(words.get("workspace.requests.wrote"), Tone.ATTENTION));
        }
        cell.addClassName("stacked");
        return cell;
    }

    private String given(RequestRow row) {
        return row.given() == null
                ? words.get("workspace.requests.nobody")
                : row.given().name();
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
