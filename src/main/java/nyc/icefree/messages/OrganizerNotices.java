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
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.Right;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ChangeProposed;
import nyc.icefree.rsvp.announced.FloodAlarmed;
import nyc.icefree.rsvp.announced.RsvpsExported;
import nyc.icefree.shifts.announced.ShiftWordsDeclined;
import nyc.icefree.shifts.announced.ShiftWordsWait;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells organizers what others did or wait for, and how their own calendar fares. Who exports a list or moves an event alone is told too, so that the owner of a
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
        var event = announcement.event();
        tell(MessageReason.EVENT_SUBMITTED, audience.administrators(), event, event.value(), announcement.version());
    }

    @ApplicationModuleListener
    void on(EventDecided announcement) {
        var event = announcement.event();
        tell(MessageReason.EVENT_DECIDED, audience.organizers(event, false), event, announcement.decision(), 0);
    }

    @ApplicationModuleListener
    void on(ShiftWordsWait announcement) {
        var event = announcement.event();
        int version = -announcement.edition(); // reminders count hours up
        UUID shift = announcement.shift().value();
        tell(MessageReason.EVENT_SUBMITTED, audience.administrators(), event, shift, version);
    }

    /** Where nobody knows who wrote them, or they left, all organizers are told. */
    @ApplicationModuleListener
    void on(ShiftWordsDeclined announcement) {
        var event = announcement.event();
        var writer = announcement.writer();
        var team = audience.organizers(event, false);
        var told = writer != null && team.contains(writer) ? Set.of(writer) : team;
        tell(MessageReason.EVENT_DECIDED, told, event, announcement.shift().value(), announcement.edition());
    }

    @ApplicationModuleListener
    void on(ChangeProposed announcement) {
        var event = announcement.event();
        UUID proposal = announcement.proposal();
        var agreeing = audience.agreeing(event, proposal);
        tell(MessageReason.CHANGE_PROPOSED, agreeing, event, proposal, 0, announcement.begins());
    }

    @ApplicationModuleListener(condition = EventChanged.MOVED)
    void on(EventChanged announcement) {
        var back = announcement.backTo();
        var to = new HashSet<>(audience.organizers(announcement.event(), true));
        to.removeIf(person -> back != null && !hasHeard(person, announcement.event(), back));
        if (back != null || to.size() > 1) {
            to.remove(announcement.by());
        }
        var event = announcement.event();
        tell(MessageReason.EVENT_MOVED, to, event, event.value(), announcement.version());
    }

    private boolean hasHeard(PersonId person, EventId event, int since) {
        return outbox.of(MessageReason.EVENT_MOVED, Recipient.of(person)).stream()
                .anyMatch(message -> event.equals(message.event()) && message.aboutVersion() > since);
    }

    @ApplicationModuleListener
    void on(CoHostInvited announcement) {
        var event = announcement.event();
        var asked = audience.members(List.of(announcement.organization()), Right.PLAN);
        tell(MessageReason.CO_HOST_INVITED, asked, event, event.value(), announcement.version());
    }

    @ApplicationModuleListener
    void on(CoHostAnswered announcement) {
        var event = announcement.event();
        UUID coHost = announcement.organization().value();
        tell(MessageReason.CO_HOST_ANSWERED, audience.organizers(event, false), event, coHost, announcement.version());
    }

    @ApplicationModuleListener
    void on(RsvpsExported announcement) {
        var event = announcement.event();
        tell(MessageReason.LIST_EXPORTED, audience.coordinators(event), event, announcement.export(), 0);
    }

    @ApplicationModuleListener
    void on(FloodAlarmed announcement) {
        var event = announcement.event();
        int second = (int) announcement.at().getEpochSecond();
        tell(MessageReason.FLOOD_ALARM, audience.organizers(event, false), event, event.value(), second);
    }

    @ApplicationModuleListener
    void on(CalendarFellSilent announcement) {
        var members = audience.members(List.of(announcement.organization()), Right.IMPORT);
        tellOfCalendar(MessageReason.CALENDAR_SILENT, members, announcement.source(), announcement.time());
    }

    @ApplicationModuleListener
    void on(CalendarHeldBack announcement) {
        var told = announcement.newEvents()
                ? audience.administrators()
                : audience.members(List.of(announcement.organization()), Right.IMPORT);
        tellOfCalendar(MessageReason.CALENDAR_HELD, told, announcement.source(), announcement.time());
    }

    private void tellOfCalendar(MessageReason reason, Set<PersonId> people, UUID source, int time) {
        rows.add(reason, people, new StaffRows.About(source, time, null, null), clock.instant());
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
