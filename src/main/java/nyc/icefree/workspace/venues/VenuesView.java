package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Right;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.search.ListPart;
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
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;
import nyc.icefree.workspace.lists.RowCard;
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
    private final Button add;
    private final SearchField search;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final RowGrid<VenueCard> grid;
    private List<OrganizationCard> mine = List.of();

    VenuesView(ViewerWords ownWords, Venues venues, Memberships memberships) {
        super(ownWords, "workspace.venues.title");
        this.venues = venues;
        this.memberships = memberships;
        add = Look.PRIMARY.button(words.get("workspace.venues.add"), this::addVenue);
        addActions(add);
        search = new SearchField(words.get("workspace.venues.search"), this::readAnew);
        var filters = Styled.as("filters", new Div(search));
        grid = new RowGrid<>(words.get("workspace.venues.title"));
        columns();
        RowKeys.open(grid, this::open);
        add(filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = memberships.mine(Right.PLACE);
        add.setVisible(!mine.isEmpty());
        arrived.getLocation()
                .getQueryParameters()
                .getSingleParameter("place")
                .flatMap(id -> own().stream()
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst())
                .ifPresent(this::open);
    }

    private void columns() {
        grid.addColumn(new RowCard<VenueCard>(card -> card.facts().name())
                        .leading(VenuesView::href)
                        .facts(this::known)
                        .cell())
                .setHeader(words.get("word.name-of-the-place"))
                .setSortProperty(Sort.NAME.name())
                .setFlexGrow(3);
        grid.addColumn(this::area).setHeader(words.get("word.area")).setSortProperty(Sort.AREA.name());
        grid.addColumn(this::access)
                .setHeader(words.get("workspace.venue.access"))
                .setFlexGrow(2);
        var phone = grid.addColumn(new RowCard<VenueCard>(card -> card.facts().name())
                        .leading(VenuesView::href)
                        .facts(card -> Stream.concat(known(card).stream(), Stream.of(area(card), access(card)))
                                .toList())
                        .card(this::acts))
                .setHeader(words.get("word.name-of-the-place"));
        grid.acts(words.get("word.actions"), this::acts);
        grid.whereNothingIsFound(words, words.get("workspace.venues.empty"), () -> {
            search.clear();
            readAnew();
        });
        ScreenWidth.onPhone(grid, phone);
        grid.readPages(this::read);
    }

    private static String href(VenueCard card) {
        return card.mayChange() ? "venues?place=" + card.id() : "";
    }

    private void open(VenueCard card) {
        if (card.mayChange()) {
            var dialog = new VenueDialog(
                    "workspace.venues.change.title",
                    "workspace.venues.change.now",
                    "workspace.venues.changed",
                    card.facts(),
                    form -> venues.change(card.id(), card.version(), form));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    UI.getCurrent().getPage().getHistory().replaceState(null, "venues");
                }
            });
            dialog.open();
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

    private String area(VenueCard card) {
        var area = card.facts().area();
        return area == null ? "" : words.of(area);
    }

    private String access(VenueCard card) {
        return words.begin(words.row(card.facts().access()));
    }

    /** What planners would like to know of every place. */
    private String missing(VenueForm facts) {
        return Stream.of(
                        facts.area() == null ? "word.area" : "",
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
            menu.act("workspace.venues.merge", () -> new MergeDialog(card, own(), this::readAnew).open());
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

    /** Two entries are one place: asks which of them stays. */
    class MergeDialog extends TitledDialog {
        MergeDialog(VenueCard duplicate, List<VenueCard> own, Runnable done) {
            super(
                    words.get(
                            "workspace.venues.merge.title",
                            "name",
                            duplicate.facts().name()),
                    DialogWidth.QUESTION);
            var others = own.stream()
                    .filter(card -> !card.id().equals(duplicate.id()))
                    .toList();
            var kept = Form.choice(
                    new ComboBox<VenueCard>(),
                    words.get("workspace.venues.merge.kept"),
                    others,
                    card -> card.facts().line());
            kept.setWidthFull();
            var now = Look.PRIMARY.button(words.get("workspace.venues.merge.now"), () -> {
                if (kept.getValue() == null) {
                    FormMarks.mark(kept, words.get("workspace.venues.merge.choose"));
                    return;
                }
                RefusalNotices.at(kept, words, () -> {
                    venues.merge(duplicate.id(), kept.getValue().id());
                    close();
                    done.run();
                });
            });
            add(new Paragraph(words.get("workspace.venues.merge.consequence")), kept);
            foot(out(words.get("workspace.step.not")), now);
        }
    }

    private void addVenue() {
        var owner = Form.choice(
                new Select<OrganizationCard>(), words.get("workspace.venues.owner"), mine, OrganizationCard::name);
        owner.setValue(mine.getFirst());
        owner.setVisible(mine.size() > 1);
        var dialog = new VenueDialog(
                "workspace.venues.add",
                "workspace.venues.add.now",
                "workspace.venues.added",
                VenueForm.blank(),
                form -> venues.add(owner.getValue().id(), form));
        dialog.addComponentAsFirst(owner);
        dialog.open();
    }

    /** Adds or changes a place; stays open with what was typed when something is refused. */
    class VenueDialog extends TitledDialog {
        VenueDialog(String title, String now, String done, VenueForm start, Consumer<VenueForm> save) {
            super(words.get(title), DialogWidth.LIST);
            var fields = new VenueFields(words, start);
            add(fields);
            RefusalNotices.Fields marks =
                    (reason, text) -> reason instanceof FieldProblem problem && fields.refuse(problem.field(), text);
            SaveKey.in(this, submit(words, words.get(now), marks, () -> {
                save.accept(fields.typed());
                readAnew();
                Notice.said(words.get(done));
            }));
        }
    }
}
