package nyc.icefree.partners;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.Actor;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.search.ListPart;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Organizations {
    private final OrganizationRepository organizations;
    private final Slugs slugs;
    private final Memberships memberships;
    private final CurrentActor current;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final OrganizationCards cards;
    private final StaffAccounts accounts;
    private final Clock clock;

    Organizations(
            OrganizationRepository organizations,
            Slugs slugs,
            Memberships memberships,
            CurrentActor current,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            OrganizationCards cards,
            StaffAccounts accounts,
            Clock clock) {
        this.organizations = organizations;
        this.slugs = slugs;
        this.memberships = memberships;
        this.current = current;
        this.audit = audit;
        this.announcements = announcements;
        this.cards = cards;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Anyone
    @Transactional(readOnly = true)
    public List<OrganizationCard> listed() {
        return organizations.active().stream().map(Organization::card).toList();
    }

    /** The one that runs the campaign; empty until an administrator chose it, and while it is inactive. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<OrganizationCard> ofCampaign() {
        return organizations
                .findFirstByRunsCampaignTrue()
                .map(Organization::card)
                .filter(OrganizationCard::active);
    }

    @AdministratorsMay
    @Transactional
    public void letRunCampaign(OrganizationId id) {
        organizations.findFirstByRunsCampaignTrue().ifPresent(before -> before.runCampaign(false));
        edit(id, o -> o.runCampaign(true));
    }

    @Anyone
    @Transactional(readOnly = true)
    public List<OrganizationPage> pages(Language reader) {
        return organizations.active().stream().map(o -> o.page(reader)).toList();
    }

    /** Also finds former slugs and inactive organizations. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<OrganizationPage> bySlug(String slug, Language reader) {
        return slugs.owner(slug).flatMap(organizations::findById).map(o -> o.page(reader));
    }

    @Anyone
    @Transactional(readOnly = true)
    public Optional<OrganizationId> named(String slug) {
        return slugs.owner(slug).map(OrganizationId::new);
    }

    /** By name, inactive ones included. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<OrganizationCard> all() {
        return organizations.findAllByOrderByName().stream()
                .map(Organization::card)
                .toList();
    }

    @StaffMay
    @Transactional(readOnly = true)
    public ListPart<OrganizationCard> list(OrganizationQuery query, int offset, int limit) {
        return cards.list(query, memberships.roles(), offset, limit);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public OrganizationForm form(OrganizationId id) {
        return mineToChange(id).form();
    }

    @AdministratorsMay
    @Transactional
    public OrganizationId found(OrganizationForm form) {
        refuse(OrganizationCheck.of(form));
        String asked = asked(form);
        if (asked != null && slugs.owner(asked).isPresent()) {
            throw new Refused(OrganizationRefused.SLUG_TAKEN);
        }
        var organization = new Organization(asked == null ? slugs.freeOne(form.name()) : asked, form, clock.instant());
        try {
            organizations.saveAndFlush(organization);
        } catch (DataIntegrityViolationException sameAddressAtTheSameMoment) {
            throw new Refused(OrganizationRefused.SLUG_TAKEN);
        }
        slugs.keep(organization.slug(), organization.uuid());
        note(organization.uuid());
        return new OrganizationId(organization.uuid());
    }

    /**
     * Founds a trusted organization that runs the campaign and that the actor coordinates at once. That is safe only while nobody else has an account
     * and there is no other organization: nobody is passed over whose yes a role or an event would need.
     */
    @AdministratorsMay
    @Transactional
    public OrganizationId foundFirst(String name) {
        if (accounts.hasOthers() || !all().isEmpty()) {
            throw new Refused(OrganizationRefused.NOT_THE_FIRST);
        }
        var first = found(OrganizationForm.named(name));
        trust(first, true);
        letRunCampaign(first);
        memberships.appoint(first, current.get().mustBePerson(), StaffRole.COORDINATOR);
        return first;
    }

    /** For its coordinators and administrators. Old slugs go on working. */
    @StaffMay
    @Transactional
    public void change(OrganizationId id, OrganizationForm form) {
        var organization = mineToChange(id);
        refuse(OrganizationCheck.of(form));
        if (form.version() != organization.version()) {
            throw new Refused(OrganizationRefused.CHANGED_MEANWHILE);
        }
        var before = organization.card();
        String asked = asked(form);
        if (asked != null && !asked.equals(organization.slug())) {
            if (!slugs.isFree(asked, id.value())) {
                throw new Refused(OrganizationRefused.SLUG_TAKEN);
            }
            slugs.keep(asked, id.value());
            organization.moveTo(asked);
        }
        organization.change(form);
        organizations.saveAndFlush(organization);
        note(id.value());
        var after = organization.card();
        if (!after.name().equals(before.name()) || !after.slug().equals(before.slug())) {
            announcements.publishEvent(new OrganizationRenamed(id));
        }
    }

    @AdministratorsMay
    @Transactional
    public void trust(OrganizationId id, boolean trusted) {
        edit(id, o -> o.trust(trusted));
    }

    @AdministratorsMay
    @Transactional
    public void askSecondPerson(OrganizationId id, boolean asked) {
        edit(id, o -> o.askSecondPerson(asked));
    }

    /** An inactive organization is not listed, and its members have no rights in it. */
    @AdministratorsMay
    @Transactional
    public void activate(OrganizationId id, boolean active) {
        edit(id, o -> o.activate(active));
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<OrganizationId, OrganizationCard> cards(Collection<OrganizationId> ids) {
        return cards.of(ids);
    }

    private Organization mineToChange(OrganizationId id) {
        Actor actor = current.get();
        if (!actor.administrator()) {
            memberships.require(Right.LEAD, id);
        }
        return organizations.findById(id.value()).orElseThrow(NotYours::new);
    }

    private void edit(OrganizationId id, Consumer<Organization> change) {
        var organization = organizations.findById(id.value()).orElseThrow(NotYours::new);
        change.accept(organization);
        organizations.saveAndFlush(organization);
        note(id.value());
    }

    private void note(UUID organization) {
        audit.note(AuditedAct.ORGANIZATION_CHANGED, organization, organization);
    }

    private static @Nullable String asked(OrganizationForm form) {
        return form.slug() == null || form.slug().isBlank() ? null : form.slug();
    }

    private static void refuse(List<OrganizationRefused> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}
