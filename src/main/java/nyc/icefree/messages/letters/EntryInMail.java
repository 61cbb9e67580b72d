package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.calendar.CalendarInvitation;
import nyc.icefree.calendar.CalendarInvitation.Method;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpMail;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.calendars.CalendarThread;
import nyc.icefree.rsvp.calendars.CalendarThreads;
import nyc.icefree.rsvp.calendars.ToldEntry;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a letter does to the entry in the calendar of the party that it goes to. It follows from what is true now and what was
 * mailed before, whatever the letter is about: so one thing is told by one mail, and none that is late undoes a later one.
 */
@Component
class EntryInMail {
    private final CalendarThreads threads;
    private final CalendarInvitation invitations;
    private final Campaign campaign;
    private final Texts texts;

    EntryInMail(CalendarThreads threads, CalendarInvitation invitations, Campaign campaign, Texts texts) {
        this.threads = threads;
        this.invitations = invitations;
        this.campaign = campaign;
        this.texts = texts;
    }

    /**
     * What a letter brings for the calendar, and what it says of that.
     *
     * @param part null where the entry stays as it is, and for an onlooker
     */
    record Told(@Nullable CalendarPart part, String words) {}

    /** Before anything else is read that the letter speaks of; null for a party that never wanted an entry. */
    @Nullable
    CalendarThread thread(RsvpId party, LetterReader reader) {
        return (reader == LetterReader.RECIPIENT ? threads.hold(party) : threads.find(party)).orElse(null);
    }

    /** Empty for a letter that has nothing to do with an entry. */
    Optional<Told> of(
            MessageReason.Rsvp reason,
            QueuedMessage message,
            @Nullable CalendarThread thread,
            RsvpMail party,
            EventView event,
            LetterReader reader,
            Instant now) {
        if (thread == null) {
            return Optional.empty();
        }
        String organizer = Objects.requireNonNullElseGet(
                thread.organizer(), () -> campaign.now().roleAddress());
        // who is the organizer of all of them is not invited by itself
        if (party.email().equalsIgnoreCase(organizer)) {
            return Optional.empty();
        }
        boolean belongs = thread.wish() != CalendarWish.NONE
                && party.state() == RsvpState.GOING
                && event.state() == EventState.PUBLISHED;
        if (!belongs && !thread.canBeThere() && !thread.wasTakenOffBy(message.id())) {
            return Optional.empty();
        }
        var entry = new CalendarInvitation.Entry(
                belongs ? Method.REQUEST : Method.CANCEL,
                thread.uid(),
                organizer,
                event,
                shown(thread, belongs) == CalendarWish.FULL,
                party.language());
        String said = invitations.said(entry);
        var words = texts.in(party.language());
        boolean known = belongs && thread.says(said);
        if (known && reason != MessageReason.Rsvp.RSVP_CONFIRMATION && !thread.wasSaidBy(message.id())) {
            return reason == MessageReason.Rsvp.EVENT_CHANGED
                    ? Optional.of(new Told(null, words.get("mail.entry.same")))
                    : Optional.empty();
        }
        String told = belongs ? words(thread, said, event, words) : words.get("mail.entry.off");
        if (reader != LetterReader.RECIPIENT) {
            return Optional.of(new Told(null, told));
        }
        var next = thread.next(
                belongs ? ToldEntry.REQUEST : ToldEntry.CANCEL,
                said,
                event.slot().startsAt(),
                event.slot().endsAt(),
                message.id(),
                now);
        threads.keep(party.rsvp(), next, organizer);
        byte[] octets = invitations.written(
                entry, new CalendarInvitation.Mailed(next.sequence(), next.writtenAt(), party.email()));
        return Optional.of(new Told(new CalendarPart(entry.method().name(), octets), told));
    }

    /** What one says that brings an entry to a party that wants no more of it than that something is reserved. */
    Told foreseen(Words words) {
        return new Told(null, words.get("mail.entry.new", "named", "no") + " " + words.get("mail.entry.press"));
    }

    /** The mail server took it. */
    void left(QueuedMessage message) {
        threads.left(message.id());
    }

    /** How much the entry says: of one that goes, what it said. */
    private static CalendarWish shown(CalendarThread thread, boolean belongs) {
        var there = thread.shown();
        var last = thread.last();
        if (!belongs && there != null) {
            return there.wish();
        }
        return belongs || last == null ? thread.wish() : last.wish();
    }

    private static String words(CalendarThread thread, String said, EventView event, Words words) {
        return change(thread, said, event, words) + " " + words.get("mail.entry.press");
    }

    /** Against what left: who never got a mail was told nothing by it. */
    private static String change(CalendarThread thread, String said, EventView event, Words words) {
        var before = thread.shown();
        if (before == null || thread.shows(said)) {
            return words.get("mail.entry.new", "named", thread.wish() == CalendarWish.FULL ? "yes" : "no");
        }
        if (before.startsAt().equals(event.slot().startsAt())
                && before.endsAt().equals(event.slot().endsAt())) {
            return words.get("mail.entry.changed");
        }
        var zone = event.slot().zone();
        return words.get(
                "mail.entry.moved",
                "before",
                words.span(
                        before.startsAt().atZone(zone).toLocalDateTime(),
                        before.endsAt().atZone(zone).toLocalDateTime()));
    }
}
