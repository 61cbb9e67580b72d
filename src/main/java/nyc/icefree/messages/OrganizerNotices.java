package nyc.icefree.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.approvals.EventDecided;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.CoHostAnswered;
import nyc.icefree.events.announced.CoHostInvited;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventSubmitted;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ChangeProposed;
import nyc.icefree.rsvp.announced.FloodAlarmed;
import nyc.icefree.rsvp.announced.RsvpsExported;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells organizers what others did or wait for. Who exports a list or moves an event alone is told too, so that the owner of a
 * stolen account notices.
 */
@Component
class OrganizerNotices {
    private final StaffRows rows;
    private final OutboxRows outbox;
    private final OrganizerAudience audience;
    private final Events events;
    private final Clock clock;

    OrganizerNotices(StaffRows rows, OutboxRows outbox, OrganizerAudience audience, Events events, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.audience = audience;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventSubmitted announcement) {
        tell(
                MessageReason.EVENT_SUBMITTED,
                audience.administrators(),
                announcement.event(),
                announcement.event().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(EventDecided announcement) {
        tell(
                MessageReason.EVENT_DECIDED,
                audience.organizers(announcement.event(), false),
                announcement.event(),
                announcement.decision(),
                0);
    }

    @ApplicationModuleListener
    void on(ChangeProposed announcement) {
        tell(
                MessageReason.CHANGE_PROPOSED,
                audience.agreeing(announcement.event(), announcement.proposal()),
                announcement.event(),
                announcement.proposal(),
                0,
                announcement.begins());
    }

    @ApplicationModuleListener
    void on(EventChanged announcement) {
        var back = announcement.backTo();
        var to = new HashSet<>(audience.organizers(announcement.event(), true));
        to.removeIf(person -> back != null && !hasHeard(person, announcement.event(), back));
        if (back != null || to.size() > 1) {
            to.remove(announcement.by());
        }
        if (announcement.timeOrPlace()) {
            tell(
                    MessageReason.EVENT_MOVED,
                    to,
                    announcement.event(),
                    announcement.event().value(),
                    announcement.version());
        }
    }

    private boolean hasHeard(PersonId person, EventId event, int since) {
        return outbox.of(MessageReason.EVENT_MOVED, Recipient.of(person)).stream()
                .anyMatch(message -> event.equals(message.event()) && message.aboutVersion() > since);
    }

    @ApplicationModuleListener
    void on(CoHostInvited announcement) {
        tell(
                MessageReason.CO_HOST_INVITED,
                audience.members(List.of(announcement.organization())),
                announcement.event(),
                announcement.event().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(CoHostAnswered announcement) {
        tell(
                MessageReason.CO_HOST_ANSWERED,
                audience.organizers(announcement.event(), false),
                announcement.event(),
                announcement.organization().value(),
                announcement.version());
    }

    @ApplicationModuleListener
    void on(RsvpsExported announcement) {
        tell(
                MessageReason.LIST_EXPORTED,
                audience.coordinators(announcement.event()),
                announcement.event(),
                announcement.export(),
                0);
    }

    @ApplicationModuleListener
    void on(FloodAlarmed announcement) {
        tell(
                MessageReason.FLOOD_ALARM,
                audience.organizers(announcement.event(), false),
                announcement.event(),
                announcement.event().value(),
                (int) announcement.at().getEpochSecond());
    }

    private void tell(MessageReason reason, Set<PersonId> people, EventId event, UUID about, int version) {
        tell(reason, people, event, about, version, null);
    }

    /** @param wished when the event may begin instead; null for no other time */
    private void tell(
            MessageReason reason,
            Set<PersonId> people,
            EventId event,
            UUID about,
            int version,
            @Nullable Instant wished) {
        var begins = Stream.concat(begins(event).stream(), Stream.ofNullable(wished))
                .min(Comparator.naturalOrder())
                .orElse(null);
        rows.add(reason, people, new StaffRows.About(about, version, event, begins), clock.instant());
    }

    private Optional<Instant> begins(EventId event) {
        return events.slotOf(event).map(TimeSlot::startsAt);
    }
}
