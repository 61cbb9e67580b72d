package nyc.icefree.messages;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.approvals.ChangeProposed;
import nyc.icefree.approvals.EventDecided;
import nyc.icefree.events.CoHostAnswered;
import nyc.icefree.events.CoHostInvited;
import nyc.icefree.events.EventChanged;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventSubmitted;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffAccounts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who organize what another did or waits for, at once. Whoever did it is told as well: somebody who acts with a
 * stolen account is noticed by its owner.
 */
@Component
class OrganizerNotices {
    private final OutboxRows rows;
    private final Events events;
    private final Memberships memberships;
    private final StaffAccounts accounts;
    private final Clock clock;

    OrganizerNotices(OutboxRows rows, Events events, Memberships memberships, StaffAccounts accounts, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.memberships = memberships;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventSubmitted announcement) {
        tell(
                MessageReason.EVENT_SUBMITTED,
                Set.copyOf(accounts.administrators()),
                announcement.event(),
                announcement.event().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(EventDecided announcement) {
        tell(
                MessageReason.EVENT_DECIDED,
                organizers(announcement.event(), false),
                announcement.event(),
                announcement.decision(),
                0);
    }

    @ApplicationModuleListener
    void on(ChangeProposed announcement) {
        tell(
                MessageReason.CHANGE_PROPOSED,
                organizers(announcement.event(), true),
                announcement.event(),
                announcement.proposal(),
                0);
    }

    @ApplicationModuleListener
    void on(EventChanged announcement) {
        if (announcement.timeOrPlace()) {
            tell(
                    MessageReason.EVENT_MOVED,
                    organizers(announcement.event(), true),
                    announcement.event(),
                    announcement.event().value(),
                    announcement.version());
        }
    }

    @ApplicationModuleListener
    void on(CoHostInvited announcement) {
        tell(
                MessageReason.CO_HOST_INVITED,
                Set.copyOf(memberships.members(announcement.organization())),
                announcement.event(),
                announcement.event().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(CoHostAnswered announcement) {
        tell(
                MessageReason.CO_HOST_ANSWERED,
                organizers(announcement.event(), false),
                announcement.event(),
                announcement.organization().value(),
                announcement.version());
    }

    Set<PersonId> organizers(EventId event, boolean coHostsToo) {
        var people = new LinkedHashSet<PersonId>();
        events.hostsOf(event).stream()
                .limit(coHostsToo ? Long.MAX_VALUE : 1)
                .forEach(host -> people.addAll(memberships.members(host.id())));
        return people;
    }

    private void tell(MessageReason reason, Set<PersonId> people, EventId event, UUID about, int version) {
        rows.add(reason, people.stream().map(Recipient::of).toList(), about, version, event, clock.instant());
    }
}
