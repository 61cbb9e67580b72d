package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.day.ShiftLeading;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters about one assignment: to the volunteer, or to the organizers, whom a letter tells no volunteer's name. */
@Component
public class ShiftLetters {
    private final ShiftRecords shifts;
    private final Events events;
    private final ShiftLeading leading;
    private final PeopleDirectory people;
    private final Texts texts;
    private final Links links;

    ShiftLetters(
            ShiftRecords shifts,
            Events events,
            ShiftLeading leading,
            PeopleDirectory people,
            Texts texts,
            Links links) {
        this.events = events;
        this.shifts = shifts;
        this.leading = leading;
        this.people = people;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message, Instant now) {
        Optional<PersonCard> to = people.card(message.recipient().person()).filter(PersonCard::active);
        Optional<ShiftMail> about = about(reason, message, now);
        if (to.isEmpty() || about.isEmpty() || to.get().email() == null) {
            return LetterResult.gone();
        }
        if (isForOrganizers(reason) && !isTold(to.get().id(), about.get())
                || isForLead(reason) && !leads(to.get().id(), about.get())
                || isForTeam(reason)
                        && !isTold(to.get().id(), about.get())
                        && !leads(to.get().id(), about.get())) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        String address = to.get().email();
        return reasonNotTo(reason, message, about.get(), now)
                .map(LetterResult::dropped)
                .orElseGet(() -> new LetterResult.Ready(
                        write(reason, isTakenAway(message), to.get(), address, about.get(), now),
                        reason == MessageReason.SHIFT_REMINDER
                                ? ReminderTimes.morning(
                                                now, about.get().shift().slot().zone())
                                        .orElse(null)
                                : null));
    }

    /** News of an event holds by any of their shifts there: the one by which it was written may be over by now, or given back. */
    private Optional<ShiftMail> about(MessageReason reason, QueuedMessage message, Instant now) {
        Optional<ShiftMail> written = shifts.mailFor(new AssignmentId(message.about()));
        EventId event = message.event();
        boolean ofOneShift = reason.terms().lane() != MailTerms.Lane.NEWS || reason == MessageReason.SHIFT_CHANGED;
        if (event == null || ofOneShift) {
            return written;
        }
        return Stream.concat(shifts.toTell(event, message.recipient().person()).stream(), written.stream())
                .filter(mail -> reasonNotTo(reason, message, mail, now).isEmpty())
                .findFirst()
                .or(() -> written);
    }

    private static boolean isForOrganizers(MessageReason reason) {
        return reason == MessageReason.SHIFT_ASKED
                || reason == MessageReason.SHIFT_HANDED_BACK
                || reason == MessageReason.SHIFT_COVER_CALLED;
    }

    private static boolean isForLead(MessageReason reason) {
        return reason == MessageReason.SHIFT_LEFT_LATE;
    }

    /** Those who organize it, and who leads it. */
    private static boolean isForTeam(MessageReason reason) {
        return reason == MessageReason.SHIFT_ALONE_TEAM || reason == MessageReason.SHIFT_COVERED_TEAM;
    }

    /** Since the row was written, somebody may have left the organization or have had their account closed. */
    private boolean isTold(PersonId organizer, ShiftMail about) {
        return about.organizers().contains(organizer) && !people.isDeactivated(organizer);
    }

    /** Somebody else may lead it by now, or nobody. */
    private boolean leads(PersonId reader, ShiftMail about) {
        return leading.leadOf(about.assignment()).equals(Optional.of(reader));
    }

    private Optional<MessageNote> reasonNotTo(
            MessageReason reason, QueuedMessage message, ShiftMail about, Instant now) {
        boolean tellsOfIt = reason == MessageReason.EVENT_CANCELLED || reason == MessageReason.EVENT_UNPUBLISHED;
        if (about.shift().slot().isOver(now) && !isWithoutDay(about.event())) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        if (about.cancelled() && !tellsOfIt) {
            return Optional.of(MessageNote.EVENT_CANCELLED);
        }
        boolean stillSo = reason.isEventNews() ? isSo(reason, about) : isSo(reason, message, about, now);
        return stillSo ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
    }

    private static boolean isSo(MessageReason reason, ShiftMail about) {
        return switch (reason) {
            case EVENT_CHANGED -> about.held() || about.state() == AssignmentState.ASKED;
            case EVENT_CANCELLED -> about.cancelled();
            case EVENT_UNPUBLISHED ->
                about.cancelled() && (about.event() == null || about.event().state() == EventState.UNPUBLISHED);
            case EVENT_POSTPONED -> about.event() != null && about.event().postponed();
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private static boolean isSo(MessageReason reason, QueuedMessage message, ShiftMail about, Instant now) {
        return switch (reason) {
            case SHIFT_CONFIRMATION, SHIFT_COVER_CALLED -> about.held();
            case SHIFT_ASKED -> about.state() == AssignmentState.ASKED;
            case SHIFT_ALONE_TEAM ->
                about.alone() && (about.event() == null || !about.event().postponed());
            case SHIFT_CHANGED -> about.held() || about.state() == AssignmentState.ASKED;
            case SHIFT_REMINDER ->
                about.state() == AssignmentState.CONFIRMED
                        && (about.event() == null || !about.event().postponed())
                        && remindsNow(message, about, now);
            case SHIFT_DECLINED -> isTakenAway(message) ? !about.held() : about.state() == AssignmentState.DECLINED;
            case SHIFT_HANDED_BACK, SHIFT_LEFT_LATE, SHIFT_COVERED, SHIFT_COVERED_TEAM -> !about.held();
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    /** Of a {@code SHIFT_DECLINED}: they had it, or else only asked for it. */
    private static boolean isTakenAway(QueuedMessage message) {
        return message.aboutVersion() < 0;
    }

    /** Then the hours of its shifts are only those that they would have had. */
    private boolean isWithoutDay(@Nullable EventView event) {
        return event != null
                && events.termsOf(event.id()).filter(EventTerms::withoutDay).isPresent();
    }

    /** Of the time at which the shift now is, while it has not begun. */
    private static boolean remindsNow(QueuedMessage message, ShiftMail about, Instant now) {
        var times = ReminderTimes.of(about.shift().slot(), Reminders.DAY_BEFORE);
        return times.number() == message.aboutVersion() && times.current(now).isPresent();
    }

    /** @param takenAway of a {@code SHIFT_DECLINED}: they had it */
    Letter write(MessageReason reason, boolean takenAway, PersonCard to, String address, ShiftMail about, Instant now) {
        Words words = texts.in(to.language());
        String kind = reason.isEventNews()
                ? reason.said()
                : switch (reason) {
                    case SHIFT_DECLINED -> takenAway ? "shift-unassigned" : "shift-declined";
                    case SHIFT_ASKED -> "shift-asked";
                    case SHIFT_HANDED_BACK -> "shift-handed-back";
                    case SHIFT_COVERED -> "shift-covered";
                    case SHIFT_COVERED_TEAM -> "shift-covered-team";
                    case SHIFT_LEFT_LATE -> "shift-left-late";
                    case SHIFT_COVER_CALLED -> "shift-cover-called";
                    case SHIFT_ALONE_TEAM -> "shift-alone-team";
                    case SHIFT_CHANGED -> "shift-changed";
                    case SHIFT_CONFIRMATION -> "shift-confirmation";
                    case SHIFT_REMINDER -> "shift-reminder";
                    default -> throw new IllegalArgumentException("another letter's: " + reason);
                };
        var slot = about.shift().slot();
        var letter = Letter.to(
                        address,
                        words.language(),
                        reason == MessageReason.SHIFT_REMINDER
                                ? EventInMail.about(slot, words)
                                : words.get("mail." + kind + ".subject", "date", EventInMail.date(slot, words)))
                .about(slot.startsAt())
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(
                        reason == MessageReason.SHIFT_REMINDER && isHeldFast(about, now)
                                ? "mail.shift-reminder.held-fast"
                                : "mail." + kind,
                        "people",
                        1));
        if (reason == MessageReason.SHIFT_REMINDER && !isHeldFast(about, now)) {
            var until = about.shift().terms().handBackUntil(slot);
            if (until != null) {
                letter.say(words.get("site.my.hand-back.until", "when", words.soon(until.atZone(slot.zone()))));
            }
        }
        if (reason == MessageReason.SHIFT_REMINDER && about.alone()) {
            letter.say(words.get("shift.alone"));
        }
        letter.fact(words.get("mail.shift"), Letter.name(words.of(about.shift().role())))
                .fact(words.get("mail.shift.when"), EventInMail.when(slot, words));
        EventView event = about.event();
        if (reason == MessageReason.EVENT_CHANGED) {
            shifts.besides(about.assignment()).stream()
                    .filter(other -> !other.slot().isOver(now))
                    .forEach(other -> letter.fact(words.get("mail.shift"), Letter.name(words.of(other.role())))
                            .fact(words.get("mail.shift.when"), EventInMail.when(other.slot(), words)));
        }
        if (event != null) {
            if (about.outside()) {
                letter.fact(words.get("mail.shift.event"), EventInMail.when(event.slot(), words));
            }
            EventInMail.withoutTime(letter, event, words);
            if ((reason == MessageReason.EVENT_CANCELLED || reason == MessageReason.EVENT_POSTPONED)
                    && event.cancelReason() != null) {
                letter.quote(words.get("word.reason"), event.cancelReason(), event.originalLanguage());
            }
        }
        if (reason == MessageReason.SHIFT_CONFIRMATION
                || reason == MessageReason.SHIFT_CHANGED
                || reason == MessageReason.SHIFT_REMINDER) {
            boolean trusted = about.organization().trusted();
            if (!about.meetingPoint().isEmpty()) {
                String place = Letter.name(Letter.words(about.meetingPoint(), trusted, words));
                letter.quote(words.get("mail.shift.meeting-point"), place, null);
            }
            letter.quote(Letter.words(about.note(), trusted, words), null);
        }
        if (reason == MessageReason.SHIFT_CHANGED || reason == MessageReason.EVENT_CHANGED) {
            var changed = event == null || reason == MessageReason.SHIFT_CHANGED ? slot : event.slot();
            LateChange.verify(letter, changed, now, words, "mail.late.shift", links.host());
        }
        if (reason == MessageReason.SHIFT_REMINDER) {
            letter.say(words.get("mail.shift-reminder.coming"));
        }
        boolean organizes = isForOrganizers(reason) || isForTeam(reason) && isTold(to.id(), about);
        return follow(letter, reason, event, organizes, words)
                .say(words.get(organizes ? "mail.why.organizer" : "mail.why.shift"))
                .done();
    }

    /** Only organizers let them off by now. */
    private static boolean isHeldFast(ShiftMail about, Instant now) {
        return about.shift().terms().isHeldFast(about.shift().slot(), now);
    }

    private Letter.Writing follow(
            Letter.Writing letter, MessageReason reason, @Nullable EventView event, boolean staff, Words words) {
        if (staff) {
            String path = event == null
                    ? Links.workspace()
                    : Links.workspaceEvent(event.id().toString());
            return letter.link(words.get("mail.workspace"), links.absolute(path));
        }
        boolean isLost = reason == MessageReason.SHIFT_DECLINED
                || reason == MessageReason.SHIFT_COVERED
                || reason == MessageReason.EVENT_CANCELLED
                || reason == MessageReason.EVENT_UNPUBLISHED;
        return isLost
                ? letter.link(words.get("mail.other-shifts"), links.absolute(Links.volunteer(words.language())))
                : letter.link(words.get("mail.my-shifts"), links.absolute(Links.my(words.language())));
    }
}
