package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.approvals.EventDecided;
import nyc.icefree.events.announced.CoHostAnswered;
import nyc.icefree.events.announced.CoHostInvited;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventSubmitted;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ChangeProposed;
import nyc.icefree.rsvp.exports.RsvpsExported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who organize what another did or waits for, at once. Whoever did it is told as well: somebody who acts with a
 * stolen account is noticed by its owner.
 */
@Component
class OrganizerNotices {
    private final OutboxRows rows;
    private final OrganizerAudience audience;
    private final PeopleDirectory directory;
    private final Clock clock;

    OrganizerNotices(OutboxRows rows, OrganizerAudience audience, PeopleDirectory directory, Clock clock) {
        this.rows = rows;
        this.audience = audience;
        this.directory = directory;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventSubmitted announcement) {
        tell(
                MessageReason.Organizer.EVENT_SUBMITTED,
                audience.administrators(),
                announcement.event(),
                announcement.event().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(EventDecided announcement) {
        tell(
                MessageReason.Organizer.EVENT_DECIDED,
                audience.organizers(announcement.event(), false),
                announcement.event(),
                announcement.decision(),
                0);
    }

    @ApplicationModuleListener
    void on(ChangeProposed announcement) {
        tell(
                MessageReason.Organizer.CHANGE_PROPOSED,
                audience.agreeing(announcement.event(), announcement.proposal()),
                announcement.event(),
                announcement.proposal(),
                0);
    }

    @ApplicationModuleListener
    void on(EventChanged announcement) {
        if (announcement.timeOrPlace()) {
            tell(
                    MessageReason.Organizer.EVENT_MOVED,
                    audience.organizers(announcement.event(), true),
                    announcement.event(),
                    announcement.event().value(),
                    announcement.version());
        }
    }

    @ApplicationModuleListener
    void on(CoHostInvited announcement) {
        tell(
                MessageReason.Organizer.CO_HOST_INVITED,
                audience.members(List.of(announcement.organization())),
                announcement.event(),
                announcement.event().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(CoHostAnswered announcement) {
        tell(
                MessageReason.Organizer.CO_HOST_ANSWERED,
                audience.organizers(announcement.event(), false),
                announcement.event(),
                announcement.organization().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(RsvpsExported announcement) {
        tell(
                MessageReason.Organizer.LIST_EXPORTED,
                audience.coordinators(announcement.event()),
                announcement.event(),
                announcement.export(),
                0);
    }

    /** Two that come at once are heard one after the other, so that the second sees what the first wrote. */
    private void tell(MessageReason reason, Set<PersonId> people, EventId event, UUID about, int version) {
        directory.hold(people);
        rows.add(reason, people.stream().map(Recipient::of).toList(), about, version, event, clock.instant());
    }
}
