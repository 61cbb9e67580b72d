package nyc.icefree.messages;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.events.announced.EventCancelled;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventPostponed;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.events.announced.EventUnpublished;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.messages.letters.RsvpLetters;
import nyc.icefree.messages.letters.ShiftLetters;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftMail;
import nyc.icefree.shifts.ShiftRecords;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who come and those who help what became of an event. Each listener may be called twice. What they read is
 * written by {@link RsvpLetters} and {@link ShiftLetters}.
 */
@Component
class EventNotices {
    private final Events events;
    private final OutboxRows rows;
    private final RsvpContacts contacts;
    private final ShiftRecords shifts;
    private final Clock clock;

    EventNotices(Events events, OutboxRows rows, RsvpContacts contacts, ShiftRecords shifts, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.contacts = contacts;
        this.shifts = shifts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventChanged announcement) {
        rows.takeTurn(announcement.event().value());
        if (announcement.timeOrPlace()) {
            var dropped = rows.drop(
                    rows.waitingNews(announcement.event()).stream()
                            .filter(m -> isOvertakenByChange(m.reason()) && m.aboutVersion() < announcement.version()),
                    MessageNote.OVERTAKEN,
                    clock.instant());
            tell(
                    announcement.event(),
                    announcement.version(),
                    MessageReason.Rsvp.EVENT_CHANGED,
                    MessageReason.Shift.VOLUNTEER_EVENT_CHANGED,
                    not(unaware(announcement, dropped)::contains));
        }
    }

    @ApplicationModuleListener
    void on(EventCancelled announcement) {
        rows.takeTurn(announcement.event().value());
        dropChanges(announcement.event(), announcement.version(), EventState.CANCELLED, MessageNote.EVENT_CANCELLED);
        tell(
                announcement.event(),
                announcement.version(),
                MessageReason.Rsvp.EVENT_CANCELLED,
                MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED);
    }

    @ApplicationModuleListener
    void on(EventPostponed announcement) {
        rows.takeTurn(announcement.event().value());
        Integer backTo = announcement.backTo();
        if (backTo == null) {
            dropChanges(announcement.event(), announcement.version(), EventState.POSTPONED, MessageNote.OVERTAKEN);
        } else {
            drop(announcement.event(), m -> isBetween(m, backTo, announcement.version()), MessageNote.OVERTAKEN);
        }
        tell(
                announcement.event(),
                announcement.version(),
                MessageReason.Rsvp.EVENT_POSTPONED,
                MessageReason.Shift.VOLUNTEER_EVENT_POSTPONED,
                backTo == null ? id -> true : owed(announcement.event(), backTo, announcement.version())::contains);
    }

    @ApplicationModuleListener
    void on(EventUnpublished announcement) {
        rows.takeTurn(announcement.event().value());
        dropChanges(announcement.event(), announcement.version(), EventState.UNPUBLISHED, MessageNote.OVERTAKEN);
        tell(
                announcement.event(),
                announcement.version(),
                MessageReason.Rsvp.EVENT_UNPUBLISHED,
                MessageReason.Shift.VOLUNTEER_EVENT_UNPUBLISHED);
    }

    /** Who knows the event as it is again: a message that would have said otherwise never left, and none before it. */
    private Set<UUID> unaware(EventChanged announcement, List<QueuedMessage> dropped) {
        if (announcement.backTo() == null) {
            return Set.of();
        }
        int backTo = announcement.backTo();
        var spared = dropped.stream()
                .filter(m -> m.aboutVersion() > backTo)
                .map(m -> m.recipient().id())
                .collect(Collectors.toSet());
        var now = dropped.stream().map(QueuedMessage::id).collect(Collectors.toSet());
        rows.news(announcement.event()).stream()
                .filter(m -> isOvertakenByChange(m.reason()) && !now.contains(m.id()))
                .filter(m -> m.aboutVersion() > backTo || m.state() != MessageState.SENT)
                .forEach(m -> spared.remove(m.recipient().id()));
        return spared;
    }

    /** Published again within the wait: nobody needs to hear that it was away. */
    @ApplicationModuleListener
    void on(EventPublished announcement) {
        rows.takeTurn(announcement.event().value());
        if (isNow(announcement.event(), EventState.PUBLISHED)) {
            drop(announcement.event(), m -> tellsOfTakingBack(m.reason()), MessageNote.OVERTAKEN);
        }
    }

    /** Those who come and have an address of their own; whoever waits is shown no more than before. */
    @ApplicationModuleListener
    void on(AddressOpened announcement) {
        rows.takeTurn(announcement.event().value());
        rows.add(
                MessageReason.Rsvp.EVENT_ADDRESS,
                contacts.toTell(announcement.event()).stream()
                        .map(Recipient::of)
                        .toList(),
                announcement.event().value(),
                announcement.version(),
                announcement.event(),
                clock.instant());
    }

    /** Only what is older than the announcement, which may be heard late: then there is other news by now. */
    private void dropChanges(EventId event, int version, EventState announced, MessageNote note) {
        if (isNow(event, announced)) {
            drop(
                    event,
                    m -> m.reason().tellsOfChange()
                            && !(m.reason().tellsOfEventChange() && m.aboutVersion() >= version),
                    note);
        }
    }

    private void drop(EventId event, Predicate<QueuedMessage> which, MessageNote note) {
        rows.drop(rows.waitingNews(event).stream().filter(which), note, clock.instant());
    }

    private boolean isNow(EventId event, EventState state) {
        return events.termsOf(event).filter(terms -> terms.state() == state).isPresent();
    }

    /** Who heard since that version that it is off, or never that it was postponed by then. */
    private Set<UUID> owed(EventId event, int backTo, int version) {
        var owed = new HashSet<UUID>();
        var postponed = new HashMap<UUID, QueuedMessage>();
        for (var message : rows.news(event)) {
            UUID to = message.recipient().id();
            if (isBetween(message, backTo, version)) {
                if (message.state() == MessageState.SENT || message.state() == MessageState.SENDING) {
                    owed.add(to);
                }
            } else if (tellsOfPostponing(message.reason()) && message.aboutVersion() <= backTo) {
                postponed.merge(to, message, (one, other) -> one.aboutVersion() > other.aboutVersion() ? one : other);
            }
        }
        postponed.forEach((to, last) -> {
            if (last.state() == MessageState.DROPPED) {
                owed.add(to);
            }
        });
        return owed;
    }

    private static boolean isBetween(QueuedMessage message, int backTo, int version) {
        return isOvertakenByChange(message.reason())
                && message.aboutVersion() > backTo
                && message.aboutVersion() < version;
    }

    private void tell(EventId event, int version, MessageReason toComing, MessageReason toHelping) {
        tell(event, version, toComing, toHelping, id -> true);
    }

    private void tell(
            EventId event, int version, MessageReason toComing, MessageReason toHelping, Predicate<UUID> isTold) {
        rows.add(
                toComing,
                contacts.toTell(event).stream()
                        .filter(rsvp -> isTold.test(rsvp.value()))
                        .map(Recipient::of)
                        .toList(),
                event.value(),
                version,
                event,
                clock.instant());
        assignments(event).forEach((person, assignment) -> {
            if (isTold.test(person.value())) {
                rows.add(toHelping, List.of(Recipient.of(person)), assignment.value(), version, event, clock.instant());
            }
        });
    }

    /** One message a person, about an assignment that is not over, and by which they may know most. */
    private Map<PersonId, AssignmentId> assignments(EventId event) {
        var one = new LinkedHashMap<PersonId, AssignmentId>();
        shifts.toTell(event).stream()
                .flatMap(id -> shifts.mailFor(id).stream())
                .filter(m -> m.email() != null)
                .sorted(Comparator.comparing((ShiftMail m) -> m.shift().slot().isOver(clock.instant()))
                        .thenComparing(m -> m.state() == AssignmentState.ASKED)
                        .thenComparing(m -> m.assignment().value()))
                .forEach(m -> one.putIfAbsent(m.volunteer(), m.assignment()));
        return one;
    }

    /** Of no use any more once the event takes place, at whatever time. */
    private static boolean isOvertakenByChange(MessageReason reason) {
        return reason.tellsOfEventChange()
                || reason == MessageReason.Rsvp.EVENT_CANCELLED
                || reason == MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED;
    }

    private static boolean tellsOfTakingBack(MessageReason reason) {
        return reason == MessageReason.Rsvp.EVENT_UNPUBLISHED
                || reason == MessageReason.Shift.VOLUNTEER_EVENT_UNPUBLISHED;
    }

    private static boolean tellsOfPostponing(MessageReason reason) {
        return reason == MessageReason.Rsvp.EVENT_POSTPONED || reason == MessageReason.Shift.VOLUNTEER_EVENT_POSTPONED;
    }
}
