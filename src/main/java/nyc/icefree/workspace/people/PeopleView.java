package nyc.icefree.workspace.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.links.Links;
import nyc.icefree.messages.MailState;
import nyc.icefree.people.StaffState;
import nyc.icefree.search.ListPart;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.signin.StaffQuery;
import nyc.icefree.signin.StaffQuery.Sort;
import nyc.icefree.signin.StaffRow;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCard;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowPages.Order;
import nyc.icefree.workspace.readrecord.RecordLinks;

/** The accounts of those who organize: invite, end, help with a lost phone. */
@Route("people")
@PageTitle("workspace.people.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.people.title", order = 6, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends ViewPage {
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
                click -> new InviteDialog(accounts, mail.on(), links, words, this::readAnew).open());
        Look.PRIMARY.of(invite);
        addActions(invite);
        search = new SearchField(words.get("workspace.people.search"), this::readAnew);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(search);
        filters.addClassName("filters");
        grid = new RowGrid<>(words.get("workspace.people.title"));
        columns();
        add(RecordLinks.to(words.get("workspace.record.open")), filters, count, grid);
    }

    private void columns() {
        var name = grid.addColumn(RowCells.named(StaffRow::name, row -> joined(known(row))))
                .setHeader(words.get("word.name"))
                .setSortProperty(Sort.NAME.name())
                .setFlexGrow(2);
        var state = grid.addColumn(RowCells.state(row -> words.of(row.state()), PeopleView::tone))
                .setHeader(words.get("workspace.people.state"))
                .setSortProperty(Sort.STATE.name());
        var factor = grid.addColumn(this::factor).setHeader(words.get("workspace.people.second-factor"));
        var phone = grid.addColumn(new RowCard<>(StaffRow::name)
                        .facts(row -> Stream.concat(
                                        known(row).stream(), Stream.of(row.hasSecondFactor() ? "" : factor(row)))
                                .toList())
                        .card(this::acts))
                .setHeader(words.get("word.name"));
        var acts = grid.acts(words.get("word.actions"), this::acts);
        grid.whereNothingIsFound(words, words.get("workspace.people.empty"), () -> {
            search.clear();
            grid.readAnew();
        });
        ScreenWidth.whenKnown(grid, wide -> {
            List.of(name, state, factor, acts).forEach(column -> column.setVisible(wide));
            phone.setVisible(!wide);
        });
        grid.readPages(this::read);
    }

    private String factor(StaffRow row) {
        return words.get(row.hasSecondFactor() ? "workspace.people.factor" : "workspace.people.no-factor");
    }

    private AccountActions acts(StaffRow row) {
        return new AccountActions(row, accounts, departure, links, words, grid::readAnew);
    }

    private List<String> known(StaffRow row) {
        return List.of(
                row.administrator() ? words.get("workspace.people.administrator") : "",
                row.email() == null ? "" : row.email(),
                row.state() == StaffState.ACTIVE ? "" : words.of(row.state()));
    }

    private static String joined(List<String> known) {
        return known.stream().filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Tone tone(StaffRow row) {
        return switch (row.state()) {
            case ACTIVE -> Tone.FINE;
            case INVITED -> Tone.PLAIN;
            case DEACTIVATED -> Tone.ENDED;
        };
    }

    private void readAnew() {
        grid.readAnew();
    }

    private ListPart<StaffRow> read(Order order, int offset, int limit) {
        var found = accounts.list(
                new StaffQuery(search.getValue(), order.among(Sort.class), order.descending(), words.language()),
                offset,
                limit);
        count.setText(words.get("workspace.people.count", "count", found.part().total(), "invited", found.invited()));
        return found.part();
    }
}
