package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.TeamInvitations;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.readrecord.RecordLinks;

/** One organization: its profile for its coordinators, its members for its own people, its standing for administrators. */
@Route("organizations/:organization")
@PageTitle("word.organization")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class OrganizationView extends ViewPage implements BeforeEnterObserver {
    private final Organizations organizations;
    private final Memberships memberships;
    private final TeamInvitations invitations;
    private final Words words;
    private final ZoneId zone;
    private final boolean administrator;
    private final Button trust = new Button();
    private final Button activate = new Button();
    private final Button second = new Button();

    OrganizationView(
            ViewerWords ownWords,
            Organizations organizations,
            Memberships memberships,
            TeamInvitations invitations,
            AuthenticationContext authentication,
            Campaign campaign) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.invitations = invitations;
        words = ownWords.get();
        administrator = authentication.hasRole("ADMINISTRATOR");
        zone = campaign.now().zone();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = parameter(entering);
        var card = card(id);
        setHeadline(card.name());
        var role = memberships.mine().entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean coordinates = role.filter(held -> held.may(Right.LEAD)).isPresent();
        if (administrator) {
            addActions(trust, second, activate);
            second.addClickListener(click -> {
                organizations.askSecondPerson(id, !card(id).secondPerson());
                standing(id);
                Notice.said(words.get("workspace.organizations.changed"));
            });
            trust.addClickListener(click -> {
                organizations.trust(id, !card(id).trusted());
                standing(id);
                Notice.said(words.get("workspace.organizations.changed"));
            });
            activate.addClickListener(click -> {
                organizations.activate(id, !card(id).active());
                standing(id);
                Notice.said(words.get("workspace.organizations.changed"));
            });
            standing(id);
        }
        if (administrator || coordinates) {
            add(RecordLinks.to(words.get("workspace.record.open")));
            add(
                    new H2(words.get("workspace.organizations.profile")),
                    new ProfileForm(id, organizations, words, () -> setHeadline(card(id).name())));
        }
        if (administrator || role.isPresent()) {
            add(
                    new H2(words.get("workspace.organizations.members")),
                    new MemberList(
                            id, memberships, invitations, words, administrator || coordinates, coordinates, zone));
        } else {
            add(new Paragraph(words.get("workspace.organizations.others")));
        }
        if (card.active()) {
            var page = new Anchor(
                    Links.organization(words.language(), card.slug()), words.get("workspace.organizations.public"));
            page.setRouterIgnore(true);
            add(page);
        }
    }

    private void standing(OrganizationId id) {
        var card = card(id);
        trust.setText(words.get(card.trusted() ? "workspace.organizations.distrust" : "workspace.organizations.trust"));
        second.setText(
                words.get(card.secondPerson() ? "workspace.organizations.alone" : "workspace.organizations.second"));
        activate.setText(
                words.get(card.active() ? "workspace.organizations.deactivate" : "workspace.organizations.activate"));
    }

    private OrganizationCard card(OrganizationId id) {
        return organizations.all().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    private static OrganizationId parameter(BeforeEnterEvent entering) {
        try {
            return new OrganizationId(UUID.fromString(
                    entering.getRouteParameters().get("organization").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotYours();
        }
    }
}
