package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.Venues;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.Sought;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;

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
                words.get("workspace.venues.add"), click -> VenueDialog.forNew(venues, mine, words, this::show));
        Look.PRIMARY.of(add);
        addActions(add);
        search = new SearchField(words.get("workspace.venues.search"), this::show);
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
        Sought.taken().ifPresent(search::setValue);
        show();
    }

    private void columns() {
        var collator = Collator.getInstance(words.language().locale());
        grid.addColumn(RowCells.named(card -> card.facts().name(), this::below))
                .setHeader(words.get("workspace.venue.name"))
                .setComparator((one, other) ->
                        collator.compare(one.facts().name(), other.facts().name()))
                .setFlexGrow(3);
        var borough = grid.addColumn(card -> card.facts().borough() == null
                        ? ""
                        : words.of(card.facts().borough()))
                .setHeader(words.get("workspace.venue.borough"))
                .setSortable(true);
        var access = grid.addColumn(card ->
                        card.facts().access().stream().map(words::of).sorted().collect(Collectors.joining(", ")))
                .setHeader(words.get("workspace.venue.access"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::change).setHeader(words.get("workspace.venues.change"));
        grid.whereNothingIsFound(words, words.get("workspace.venues.empty"), () -> {
            search.clear();
            show();
        });
        ScreenWidth.whenKnown(grid, wide -> {
            borough.setVisible(wide);
            access.setVisible(wide);
        });
    }

    private void open(VenueCard card) {
        if (card.mayChange()) {
            VenueDialog.forChange(card, venues, words, this::show);
        }
    }

    private String below(VenueCard card) {
        String beside = card.facts().besideName();
        String missing = card.mayChange() ? missing(card.facts()) : "";
        return Stream.of(
                        beside == null ? "" : beside,
                        card.facts().privatePlace() ? words.get("workspace.venues.private") : "",
                        missing.isEmpty() ? "" : words.get("workspace.venues.missing", "facts", missing))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What people who plan would like to know of every place. */
    private String missing(VenueForm facts) {
        return Stream.of(
                        facts.borough() == null ? "workspace.venue.borough" : "",
                        facts.neighbourhood().isBlank() ? "workspace.venue.neighbourhood" : "",
                        facts.transit().texts().isEmpty() ? "workspace.venue.transit" : "",
                        facts.access().isEmpty() ? "workspace.venue.access" : "",
                        facts.capacity() == null ? "workspace.venue.capacity" : "")
                .filter(key -> !key.isEmpty())
                .map(words::get)
                .collect(Collectors.joining(", "));
    }

    private Span change(VenueCard card) {
        if (!card.mayChange()) {
            var shared = new Span(words.get("workspace.venues.shared"));
            shared.addClassName("muted");
            return shared;
        }
        var change = new Button(
                words.get("workspace.venues.change"), click -> VenueDialog.forChange(card, venues, words, this::show));
        Look.QUIET.of(change);
        change.setAriaLabel(
                words.get("workspace.venues.change") + ": " + card.facts().name());
        var merge = new Button(
                words.get("workspace.venues.merge"),
                click -> new MergeDialog(card, own(), venues, words, this::show).open());
        Look.QUIET.of(merge);
        merge.setAriaLabel(
                words.get("workspace.venues.merge") + ": " + card.facts().name());
        return new Span(change, merge);
    }

    private List<VenueCard> own() {
        return venues.list(null).stream().filter(VenueCard::mayChange).toList();
    }

    private void show() {
        var found = venues.list(search.getValue().isBlank() ? null : search.getValue());
        grid.setItems(found);
        count.setText(words.get("workspace.venues.count", "count", found.size()));
    }
}
