package nyc.icefree.messages.letters.rsvp;

import java.util.Objects;
import java.util.Optional;
import nyc.icefree.calendar.CalendarInvitation;
import nyc.icefree.calendar.CalendarInvitation.Method;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.messages.letters.CalendarPart;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.calendars.CalendarEntry;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides how a letter changes the entry in its party's calendar. It follows from what is true now and what was
 * mailed before, whatever the letter is about: so one thing is told by one mail, and none that is late undoes a later one.
 */
@Component
record EntryInMail(CalendarEntries entries, CalendarInvitation invitations, Campaign campaign) {
    /** What a letter says of the calendar, and brings for it: null where the entry stays as it is, and for an onlooker. */
    record Told(@Nullable CalendarPart part, String words) {}

    /** Before anything else is read that the letter speaks of; null for a party that never wanted an entry. */
    @Nullable
    CalendarEntry entry(QueuedMessage message, LetterReader reader) {
        var party = new RsvpId(message.recipient().id());
        return (reader == LetterReader.RECIPIENT ? entries.hold(party) : entries.find(party)).orElse(null);
    }

    /** Empty for a letter that has nothing to do with an entry. */
    Optional<Told> of(PartyFacts facts, QueuedMessage message, @Nullable CalendarEntry entry) {
        var party = facts.party();
        var event = facts.event();
        var words = facts.words();
        if (entry == null) {
            return Optional.empty();
        }
        String organizer = Objects.requireNonNullElseGet(
                entry.organizer(), () -> campaign.now().roleAddress());
        // who is the organizer of all of them is not invited by itself
        if (party.email().equalsIgnoreCase(organizer)) {
            return Optional.empty();
        }
        boolean belongs = entry.wanted() && party.state() == RsvpState.GOING && event.state() == EventState.PUBLISHED;
        // a confirmation brings it in any case: the address may be another
        if (entry.shows(belongs, event.slot())
                && !entry.wasWrittenBy(message.id())
                && !(belongs && facts.reason() == MessageReason.RSVP_CONFIRMATION)) {
            return belongs && facts.reason() == MessageReason.EVENT_CHANGED
                    ? Optional.of(new Told(null, words.get("mail.entry.same")))
                    : Optional.empty();
        }
        String told = !belongs
                ? words.get("mail.entry.off")
                : words.get(entry.moves(event.slot()) ? "mail.entry.moved" : "mail.entry.new") + " "
                        + words.get("mail.entry.press");
        if (facts.reader() != LetterReader.RECIPIENT) {
            return Optional.of(new Told(null, told));
        }
        var next = entry.next(belongs, event.slot(), message.id(), facts.now());
        entries.keep(party.rsvp(), next, organizer);
        var method = belongs ? Method.REQUEST : Method.CANCEL;
        byte[] octets = invitations.written(
                new CalendarInvitation.Entry(method, entry.uid(), organizer, event.slot(), party.language()),
                new CalendarInvitation.Mailed(next.sequence(), next.writtenAt(), party.email()));
        return Optional.of(new Told(new CalendarPart(method.name(), octets), told));
    }

    /** What one says that brings an entry. */
    Told foreseen(Words words) {
        return new Told(null, words.get("mail.entry.new") + " " + words.get("mail.entry.press"));
    }

    /** The mail server took it. */
    void left(QueuedMessage message) {
        entries.left(message.id());
    }
}
