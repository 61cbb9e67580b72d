package nyc.icefree.events;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.DraftCheck.Known;
import nyc.icefree.events.PlanningRefused.Reason;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organizers of a host do with its events. Whoever is no organizer of the host gets {@link NotYours}. */
@Service
public class EventPlanning {
    private static final int LONGEST_REASON = 500;

    private final EntityManager entities;
    private final EventRepository events;
    private final VenueRepository venues;
    private final VenueDoor door;
    private final Organizations organizations;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final EventSlugs slugs;
    private final ProgrammeVersion version;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    EventPlanning(
            EntityManager entities,
            EventRepository events,
            VenueRepository venues,
            VenueDoor door,
            Organizations organizations,
            Memberships memberships,
            CurrentActor actor,
            EventSlugs slugs,
            ProgrammeVersion version,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.entities = entities;
        this.events = events;
        this.venues = venues;
        this.door = door;
        this.organizations = organizations;
        this.memberships = memberships;
        this.actor = actor;
        this.slugs = slugs;
        this.version = version;
        this.vault = vault;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @throws FormRefused with every problem */
    @StaffMay
    @Transactional
    public EventId draft(OrganizationId host, EventDraft form) {
        memberships.require(actor.get(), host, StaffRole.ORGANIZER);
        var id = UUID.randomUUID();
        var typed = Tidy.draft(form);
        var chosen = chosenVenue(typed, null);
        var passed = DraftCheck.passed(typed, host, known(typed, chosen, null), clock.instant());
        var venue = typed.newVenue() == null ? chosen : madeVenue(host, typed.newVenue());
        var content = passed.content(venue == null ? null : venue.id);
        var event = new Event(id, content, slugs.free(id, content), clock.instant());
        event.searchText = SearchText.of(content, venue);
        entities.persist(event);
        vault.makeKey(KeyOwner.event(id)); // before anybody can answer
        note(AuditedAct.EVENT_DRAFTED, event);
        return new EventId(id);
    }

    /** @param version as {@link #planOf} gave it; saving what is there already changes nothing */
    @StaffMay
    @Transactional
    public void change(EventId id, int version, EventDraft form) {
        var event = mine(id);
        var host = new OrganizationId(event.host());
        var typed = Tidy.draft(form);
        var chosen = chosenVenue(typed, event);
        var now = clock.instant();
        var passed = DraftCheck.passed(typed, host, known(typed, chosen, event), now);
        if (typed.newVenue() == null
                && passed.content(chosen == null ? null : chosen.id).equals(event.content())) {
            return;
        }
        if (version != event.version) {
            throw new ChangedMeanwhile();
        }
        var venue = typed.newVenue() == null ? chosen : madeVenue(host, typed.newVenue());
        var content = passed.content(venue == null ? null : venue.id);
        var slug = slugs.after(event, content);
        var change = event.change(content, borough(venue), now);
        event.rename(slug);
        event.searchText = SearchText.of(content, venue);
        note(AuditedAct.EVENT_CHANGED, event);
        if (event.state == EventState.PUBLISHED) {
            announcements.publishEvent(new EventChanged(id, shown(event), change.timeOrPlace()));
        }
    }

    /** @throws PlanningRefused with the reason of {@link #mayPublish} */
    @StaffMay
    @Transactional
    public void publish(EventId id) {
        var event = mine(id);
        decide(event).orThrow();
        event.publish(borough(venueOf(event)), clock.instant());
        shown(event);
        note(AuditedAct.EVENT_PUBLISHED, event);
        announcements.publishEvent(new EventPublished(id));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public PublishDecision mayPublish(EventId id) {
        return decide(required(events.findById(id.value())));
    }

    /** @param reason what people are told, 1 to 500 characters */
    @StaffMay
    @Transactional
    public void cancel(EventId id, String reason) {
        var event = mine(id);
        var told = Tidy.block(reason);
        if (told.isEmpty()) {
            throw new PlanningRefused(Reason.REASON_MISSING);
        }
        if (told.length() > LONGEST_REASON) {
            throw new PlanningRefused(Reason.REASON_TOO_LONG);
        }
        event.cancel(told, clock.instant());
        note(AuditedAct.EVENT_CANCELLED, event);
        announcements.publishEvent(new EventCancelled(id, shown(event)));
    }

    /** Takes a public event back; it may be published again as it is, or be duplicated and changed. */
    @StaffMay
    @Transactional
    public void unpublish(EventId id) {
        var event = mine(id);
        event.unpublish(clock.instant());
        note(AuditedAct.EVENT_UNPUBLISHED, event);
        announcements.publishEvent(new EventUnpublished(id, shown(event)));
    }

    /** A new draft with the same content, on the same weekday: the next week that is still to come. */
    @StaffMay
    @Transactional
    public EventId duplicate(EventId id) {
        var event = required(events.findById(id.value()));
        var draft = PlanForms.draft(event);
        var able = active(new HashSet<>(draft.coHosts()));
        var coHosts = draft.coHosts().stream().filter(able::contains).toList();
        long weeks = 1;
        while (!event.slot.startsAt().plus(java.time.Duration.ofDays(7 * weeks)).isAfter(clock.instant())) {
            weeks++;
        }
        return copy(id, PlanForms.later(draft, coHosts, weeks));
    }

    /**
     * A new draft of the same host, with what other rooms know of the first one (shifts, checklist) copied soon after.
     *
     * @throws FormRefused with every problem
     */
    @StaffMay
    @Transactional
    public EventId copy(EventId from, EventDraft form) {
        var event = required(events.findById(from.value()));
        var copy = draft(new OrganizationId(event.host()), form);
        announcements.publishEvent(new EventCopied(from, copy));
        return copy;
    }

    /** The event for its form; empty when it is not the actor's to edit. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<EventPlan> planOf(EventId id) {
        return events.findById(id.value())
                .filter(e -> door.mine().contains(e.host()))
                .map(PlanForms::plan);
    }

    private Event mine(EventId id) {
        return required(events.lock(id.value()));
    }

    private Event required(Optional<Event> found) {
        var event = found.orElseThrow(NotYours::new);
        memberships.require(actor.get(), new OrganizationId(event.host()), StaffRole.ORGANIZER);
        return event;
    }

    private PublishDecision decide(Event event) {
        return PublishDecision.of(
                event, organizations.cards(Set.of(new OrganizationId(event.host()))), clock.instant());
    }

    private @Nullable Venue chosenVenue(EventDraft typed, @Nullable Event event) {
        if (typed.venue() == null) {
            return null;
        }
        var id = typed.venue().value();
        boolean kept = event != null && id.equals(event.venue);
        return (kept ? venues.findById(id) : door.open(id)).orElse(null);
    }

    private Venue madeVenue(OrganizationId host, VenueForm facts) {
        var venue = new Venue(UUID.randomUUID(), host.value(), facts);
        entities.persist(venue);
        return venue;
    }

    private @Nullable Venue venueOf(Event event) {
        return event.venue == null ? null : venues.findById(event.venue).orElse(null);
    }

    private static @Nullable Borough borough(@Nullable Venue venue) {
        return venue == null ? null : venue.borough;
    }

    private Known known(EventDraft typed, @Nullable Venue chosen, @Nullable Event event) {
        var coHosts = active(new HashSet<>(typed.coHosts()));
        if (event != null) {
            event.hosts.forEach(h -> coHosts.add(new OrganizationId(h.organization())));
        }
        return new Known(
                coHosts,
                typed.newVenue() != null ? typed.newVenue() : chosen == null ? null : chosen.facts(),
                event != null && event.state == EventState.PUBLISHED ? event.slot : null);
    }

    private Set<OrganizationId> active(Set<OrganizationId> asked) {
        return asked.isEmpty()
                ? new HashSet<>()
                : organizations.cards(asked).values().stream()
                        .filter(OrganizationCard::active)
                        .map(OrganizationCard::id)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /** @return the event's version after this change */
    private int shown(Event event) {
        entities.flush();
        version.raise();
        return event.version;
    }

    private void note(AuditedAct act, Event event) {
        audit.note(actor.get().mustBePerson().value(), act, event.id);
    }
}
