package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationQuery;
import nyc.icefree.partners.OrganizationQuery.Sort;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.search.ListPart;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import nyc.icefree.workspace.lists.RowPages.Order;

/** The coalition's organizations, one's own first to see, and the way to found one. */
@Route("organizations")
@PageTitle("word.organizations")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "word.organizations", order = 4, icon = "vaadin:group")
@RolesAllowed("STAFF")
class OrganizationsView extends ViewPage implements AfterNavigationObserver {
    private final Organizations organizations;
    private final Memberships memberships;
    private final SearchField search;
    private final RowGrid<OrganizationCard> grid;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private Map<OrganizationId, StaffRole> mine = Map.of();

    OrganizationsView(
            ViewerWords ownWords,
            Organizations organizations,
            Memberships memberships,
            AuthenticationContext authentication) {
        super(ownWords, "word.organizations");
        this.organizations = organizations;
        this.memberships = memberships;
        if (authentication.hasRole("ADMINISTRATOR")) {
            addActions(Look.PRIMARY.button(words.get("workspace.organizations.found"), () -> new FoundDialog().open()));
        }
        search = new SearchField(words.get("workspace.organizations.search"), this::readAnew);
        var filters = Styled.as("filters", new Div(search));
        grid = new RowGrid<>(words.get("word.organizations"));
        columns();
        RowKeys.open(
                grid,
                card -> UI.getCurrent()
                        .navigate(EventLinks.organization(card.id(), "").getHref()));
        add(filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = memberships.roles();
    }

    private void columns() {
        grid.addColumn(RowCells.linked(OrganizationCard::name, OrganizationsView::href, card -> ""))
                .setHeader(words.get("word.name"))
                .setSortProperty(Sort.NAME.name())
                .setFlexGrow(3);
        grid.addColumn(card -> role(card))
                .setHeader(words.get("workspace.organizations.role"))
                .setSortProperty(Sort.ROLE.name());
        grid.addColumn(RowCells.state(this::state, OrganizationsView::tone)).setHeader(words.get("word.state"));
        var phone = grid.addColumn(RowCells.card(OrganizationCard::name, OrganizationsView::href, this::facts))
                .setHeader(words.get("word.name"));
        ScreenWidth.onPhone(grid, phone);
        grid.whereNothingIsFound(words, words.get("workspace.organizations.empty"), () -> {
            search.clear();
            readAnew();
        });
        grid.readPages(this::read);
    }

    private List<String> facts(OrganizationCard card) {
        return List.of(role(card), state(card));
    }

    private static String href(OrganizationCard card) {
        return EventLinks.organization(card.id(), "").getHref();
    }

    private String role(OrganizationCard card) {
        var role = mine.get(card.id());
        return role == null ? "" : words.of(role);
    }

    private String state(OrganizationCard card) {
        String state = card.trusted() ? "trusted" : "untrusted";
        return words.get("workspace.organizations." + (card.active() ? state : "inactive"));
    }

    private static Tone tone(OrganizationCard card) {
        Tone trusted = card.trusted() ? Tone.FINE : Tone.PLAIN;
        return card.active() ? trusted : Tone.ENDED;
    }

    private void readAnew() {
        grid.readAnew();
    }

    private ListPart<OrganizationCard> read(Order order, int offset, int limit) {
        var found = organizations.list(
                new OrganizationQuery(search.getValue(), order.among(Sort.class), order.descending(), words.language()),
                offset,
                limit);
        count.setText(words.get("workspace.organizations.count", "count", found.total()));
        return found;
    }

    /** Takes a new organization's name and goes on to its page. */
    class FoundDialog extends TitledDialog {
        FoundDialog() {
            super(words.get("workspace.organizations.found"), DialogWidth.QUESTION);
            var name = LongestText.in(new TextField(words.get("word.name")), OrganizationForm.NAME_MAX, words);
            name.setWidthFull();
            add(name);
            submit(words, words.get("workspace.organizations.found"), name, () -> {
                var id = organizations.found(OrganizationForm.named(name.getValue()));
                Notice.said(words.get("workspace.organizations.founded"));
                UI.getCurrent().navigate(OrganizationView.class, new RouteParameters("organization", id.toString()));
            });
        }
    }
}
