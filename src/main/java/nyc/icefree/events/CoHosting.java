package nyc.icefree.events;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.Invitation;
import nyc.icefree.events.announced.CoHostAnswered;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organization accept or decline co-hosting another's event, or leave it. */
@Service
public class CoHosting {
    private final EventRepository events;
    private final EventSearch search;
    private final EventReading reading;
    private final EventEditing editing;
    private final EventVenues venues;
    private final Memberships memberships;
    private final EventAnnouncements announcements;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CoHosting(
            EventRepository events,
            EventSearch search,
            EventReading reading,
            EventEditing editing,
            EventVenues venues,
            Memberships memberships,
            EventAnnouncements announcements,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.search = search;
        this.reading = reading;
        this.editing = editing;
        this.venues = venues;
        this.memberships = memberships;
        this.announcements = announcements;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What the actor's organizations are asked and have not answered, for events that are not over. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<Invitation> invitations() {
        var mine = venues.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        var loaded = reading.load(search.ids(
                new EventSearch.Where()
                        .and("e.ends_at > :now", "now", clock.instant())
                        .and("e.state not in " + EventState.sql(EventState::isGone))
                        .and(
                                "exists (select 1 from event_host h where h.event_id = e.id"
                                        + " and h.organization_id in (:organizations) and h.accepted = false)",
                                "organizations",
                                mine),
                "e.starts_at",
                0,
                100));
        return loaded.events().stream()
                .flatMap(event -> event.invited().stream()
                        .filter(mine::contains)
                        .map(organization ->
                                new Invitation(loaded.view(event, Audience.INVITED), loaded.host(organization))))
                .toList();
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<Host> asked(EventId id) {
        var loaded = reading.load(Set.of(id.value()));
        var event = loaded.events().stream().findFirst().orElseThrow(NotYours::new);
        memberships.require(Right.PLAN, new OrganizationId(event.host()));
        return event.invited().stream().map(loaded::host).toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<OrganizationId> unanswered(EventId id) {
        return reading.load(Set.of(id.value())).events().stream()
                .flatMap(event -> event.invited().stream())
                .map(OrganizationId::new)
                .toList();
    }

    @StaffMay
    @Transactional
    public void accept(EventId id, OrganizationId organization) {
        var event = at(id, organization, false);
        event.welcomed(organization.value(), venues.areaOf(event), clock.instant());
        tell(event, organization, CoHostAnswered.Answer.ACCEPTED);
    }

    @StaffMay
    @Transactional
    public void decline(EventId id, OrganizationId organization) {
        var event = at(id, organization, false);
        event.partWith(organization.value(), clock.instant());
        tell(event, organization, CoHostAnswered.Answer.DECLINED);
    }

    @StaffMay
    @Transactional
    public void leave(EventId id, OrganizationId organization) {
        var event = at(id, organization, true);
        event.partWith(organization.value(), clock.instant());
        tell(event, organization, CoHostAnswered.Answer.LEFT);
    }

    private Event at(EventId id, OrganizationId organization, boolean accepted) {
        memberships.require(Right.PLAN, organization);
        return events.lock(id.value())
                .filter(e -> e.isCoHostedBy(organization.value(), accepted))
                .orElseThrow(NotYours::new);
    }

    private void tell(Event event, OrganizationId organization, CoHostAnswered.Answer answer) {
        var id = new EventId(event.id);
        editing.note(AuditedAct.CO_HOST_ANSWERED, event);
        if (event.isPublic() && answer != CoHostAnswered.Answer.DECLINED) {
            announcements.changed(event, false);
        }
        int version = event.isPublic() ? announcements.shown(event) : announcements.flushed(event);
        publisher.publishEvent(new CoHostAnswered(id, organization, answer, version));
    }
}
