package nyc.icefree.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.messages.MailState;
import nyc.icefree.people.StaffState;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.signin.StaffRow;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.oversight.RecordLinks;

/** The accounts of those who organize: invite, end, help with a lost phone. */
@Route("people")
@PageTitle("workspace.people.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.people.title", order = 6, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends ViewPage implements AfterNavigationObserver {
    private final StaffAccounts accounts;
    private final StaffDeparture departure;
    private final Links links;
    private final Words words;
    private final SearchField search;
    private final Paragraph count = new Paragraph();
    private final RowGrid<StaffRow> grid;

    PeopleView(ViewerWords ownWords, StaffAccounts accounts, StaffDeparture departure, MailState mail, Links links) {
        this.accounts = accounts;
        this.departure = departure;
        this.links = links;
        words = ownWords.get();
        setHeadline(words.get("workspace.people.title"));
        var invite = new Button(
                words.get("workspace.people.invite"),
                click -> new InviteDialog(accounts, mail.on(), links, words, this::show).open());
        Look.PRIMARY.of(invite);
        addActions(invite);
        search = new SearchField(words.get("workspace.people.search"), this::show);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(search);
        filters.addClassName("filters");
        grid = new RowGrid<>(words.get("workspace.people.title"));
        columns();
        add(RecordLinks.to(words.get("workspace.record.open")), filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void columns() {
        var collator = Collator.getInstance(words.language().locale());
        grid.addColumn(RowCells.named(StaffRow::name, this::below))
                .setHeader(words.get("workspace.people.name"))
                .setComparator((one, other) -> collator.compare(one.name(), other.name()))
                .setFlexGrow(2);
        var state = grid.addColumn(RowCells.state(row -> words.of(row.state()), PeopleView::tone))
                .setHeader(words.get("workspace.people.state"))
                .setComparator(row -> row.state().name());
        var factor = grid.addColumn(row ->
                        words.get(row.hasSecondFactor() ? "workspace.people.factor" : "workspace.people.no-factor"))
                .setHeader(words.get("workspace.people.second-factor"));
        grid.addComponentColumn(row -> new AccountActions(row, accounts, departure, links, words, this::show))
                .setHeader(words.get("workspace.people.do"))
                .setFlexGrow(3);
        grid.whereNothingIsFound(words, words.get("workspace.people.empty"), () -> {
            search.clear();
            show();
        });
        ScreenWidth.whenKnown(grid, wide -> {
            state.setVisible(wide);
            factor.setVisible(wide);
        });
    }

    private String below(StaffRow row) {
        return Stream.of(
                        row.administrator() ? words.get("workspace.people.administrator") : "",
                        row.email() == null ? "" : row.email(),
                        row.state() == StaffState.ACTIVE ? "" : words.of(row.state()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Tone tone(StaffRow row) {
        return switch (row.state()) {
            case ACTIVE -> Tone.FINE;
            case INVITED -> Tone.PLAIN;
            case DEACTIVATED -> Tone.ENDED;
        };
    }

    private void show() {
        String sought = search.getValue().toLowerCase(Locale.ROOT);
        var found = accounts.list().stream()
                .filter(row -> (row.name() + " " + row.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
        grid.setItems(found);
        count.setText(words.get(
                "workspace.people.count",
                "count",
                found.size(),
                "invited",
                found.stream().filter(row -> row.state() == StaffState.INVITED).count()));
    }
}
