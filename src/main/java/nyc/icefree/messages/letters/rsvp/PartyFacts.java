package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Facts for a letter to a party.
 *
 * @param message null where it is foreseen
 * @param event as the party may see it
 * @param entry what it does to the party's calendar; null for nothing
 */
record PartyFacts(
        PartyMail mail,
        MessageReason reason,
        @Nullable QueuedMessage message,
        RsvpMail party,
        EventView event,
        Optional<EventTerms> terms,
        LetterReader reader,
        Instant now,
        EntryInMail.@Nullable Told entry) {
    PartyFacts with(EntryInMail.@Nullable Told told) {
        return new PartyFacts(mail, reason, message, party, event, terms, reader, now, told);
    }

    /** Whether a party can stand so at such an event. */
    static boolean happens(RsvpState state, RsvpTerms terms) {
        return switch (state) {
            case WAITLISTED, OFFERED -> terms.capacity() != null;
            case ASKED, REFUSED -> terms.admittance() == Admittance.APPROVED;
            case GOING, MAYBE, HELD, CANCELLED, ATTENDED, NO_SHOW -> true;
        };
    }

    boolean happens(RsvpState state) {
        return terms.filter(known -> happens(state, known.rsvps())).isPresent();
    }

    Words words() {
        return mail.texts().in(party.language());
    }

    boolean isForeseen() {
        return message == null;
    }

    /** What is held may be made up. */
    boolean isOpen() {
        return party.state().isOpen() && party.state() != RsvpState.HELD;
    }

    boolean isGoing() {
        return party.state() == RsvpState.GOING;
    }

    boolean isOver() {
        return terms.map(known -> known.isOver(now)).orElse(true);
    }

    /** When the night ends at which it would leave; null by day. */
    @Nullable
    Instant morning() {
        return ReminderTimes.morning(now, event.slot().zone()).orElse(null);
    }

    /** Begins a letter whose subject tells the day. */
    PartyWriting begin(String key) {
        return new PartyWriting(this, words().get(key + ".subject", "date", EventInMail.date(event.slot(), words())))
                .tell(key);
    }

    /** Begins a letter whose subject tells day and hour, and nothing else. */
    PartyWriting beginAbout(String key) {
        return new PartyWriting(this, EventInMail.about(event.slot(), words())).tell(key);
    }

    /** Begins a letter whose subject tells day and hour, and that it reminds of them. */
    PartyWriting beginReminder(String key) {
        return new PartyWriting(this, EventInMail.reminder(event.slot(), words())).tell(key);
    }
}
