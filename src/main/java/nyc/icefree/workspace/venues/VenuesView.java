package nyc.icefree.workspace.venues;

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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.search.ListPart;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueQuery;
import nyc.icefree.venues.VenueQuery.Sort;
import nyc.icefree.venues.Venues;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCard;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import nyc.icefree.workspace.lists.RowPages.Order;

/** The places that one may choose for an event; one's own can be changed. */
@Route("venues")
@PageTitle("workspace.venues.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.venues.title", order = 5, icon = "vaadin:map-marker")
@RolesAllowed("STAFF")
class VenuesView extends ViewPage implements AfterNavigationObserver {
    private final Venues venues;
    private final Memberships memberships;
    private final Words words;
    private final Button add;
    private final SearchField search;
    private final Paragraph count = new Paragraph();
    private final RowGrid<VenueCard> grid;
    private List<OrganizationCard> mine = List.of();

    VenuesView(ViewerWords ownWords, Venues venues, Memberships memberships) {
        this.venues = venues;
        this.memberships = memberships;
        words = ownWords.get();
        setHeadline(words.get("workspace.venues.title"));
        add = new Button(
                words.get("workspace.venues.add"), click -> VenueDialog.forNew(venues, mine, words, this::readAnew));
        Look.PRIMARY.of(add);
        addActions(add);
        search = new SearchField(words.get("workspace.venues.search"), this::readAnew);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(search);
        filters.addClassName("filters");
        grid = new RowGrid<>(words.get("workspace.venues.title"));
        columns();
        RowKeys.open(grid, this::open);
        add(filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = List.copyOf(memberships.mine().keySet());
        add.setVisible(!mine.isEmpty());
    }

    private void columns() {
        var name = grid.addColumn(RowCells.named(card -> card.facts().name(), this::below))
                .setHeader(words.get("word.name-of-the-place"))
                .setSortProperty(Sort.NAME.name())
                .setFlexGrow(3);
        var borough = grid.addColumn(this::borough)
                .setHeader(words.get("word.borough"))
                .setSortProperty(Sort.BOROUGH.name());
        var access = grid.addColumn(this::access)
                .setHeader(words.get("workspace.venue.access"))
                .setFlexGrow(2);
        var phone = grid.addColumn(new RowCard<VenueCard>(card -> card.facts().name())
                        .facts(card -> Stream.concat(known(card).stream(), Stream.of(borough(card), access(card)))
                                .toList())
                        .card(this::acts))
                .setHeader(words.get("word.name-of-the-place"));
        var acts = grid.acts(words.get("word.actions"), this::acts);
        grid.whereNothingIsFound(words, words.get("workspace.venues.empty"), () -> {
            search.clear();
            readAnew();
        });
        ScreenWidth.whenKnown(grid, wide -> {
            List.of(name, borough, access, acts).forEach(column -> column.setVisible(wide));
            phone.setVisible(!wide);
        });
        grid.readPages(this::read);
    }

    private void open(VenueCard card) {
        if (card.mayChange()) {
            VenueDialog.forChange(card, venues, words, this::readAnew);
        }
    }

    private List<String> known(VenueCard card) {
        String beside = card.facts().besideName();
        String missing = card.mayChange() ? missing(card.facts()) : "";
        return List.of(
                beside == null ? "" : beside,
                card.facts().privatePlace() ? words.get("workspace.venues.private") : "",
                card.mayChange() ? "" : words.get("workspace.venues.shared"),
                missing.isEmpty() ? "" : words.get("workspace.venues.missing", "facts", missing));
    }

    private String below(VenueCard card) {
        return known(card).stream().filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String borough(VenueCard card) {
        var borough = card.facts().borough();
        return borough == null ? "" : words.of(borough);
    }

    private String access(VenueCard card) {
        return card.facts().access().stream().map(words::of).sorted().collect(Collectors.joining(", "));
    }

    /** What people who plan would like to know of every place. */
    private String missing(VenueForm facts) {
        return Stream.of(
                        facts.borough() == null ? "word.borough" : "",
                        facts.neighbourhood().isBlank() ? "word.neighborhood" : "",
                        facts.transit().texts().isEmpty() ? "workspace.venue.transit" : "",
                        facts.access().isEmpty() ? "workspace.venue.access" : "",
                        facts.capacity() == null ? "workspace.venue.capacity" : "")
                .filter(key -> !key.isEmpty())
                .map(words::get)
                .collect(Collectors.joining(", "));
    }

    private MoreMenu acts(VenueCard card) {
        var menu = MoreMenu.ofRow(words, card.facts().name());
        menu.clear();
        if (card.mayChange()) {
            menu.act("word.change", () -> open(card));
            menu.act(
                    "workspace.venues.merge", () -> new MergeDialog(card, own(), venues, words, this::readAnew).open());
        }
        return menu;
    }

    private List<VenueCard> own() {
        return venues.list(null).stream().filter(VenueCard::mayChange).toList();
    }

    private void readAnew() {
        grid.readAnew();
    }

    private ListPart<VenueCard> read(Order order, int offset, int limit) {
        var found = venues.page(
                new VenueQuery(search.getValue(), order.among(Sort.class), order.descending()), offset, limit);
        count.setText(words.get("workspace.venues.count", "count", found.total()));
        return found;
    }
}
