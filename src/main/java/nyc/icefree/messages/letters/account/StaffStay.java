package nyc.icefree.messages.letters.account;

import java.time.Instant;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.signin.StaffDeparture;

/** Asks a member of the staff who has not signed in for a year whether they still need the account; a sign-in answers it. */
@LetterFor(MessageReason.STAFF_STAY)
record StaffStay(LetterParts parts, StaffDeparture departure) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return parts.reader(message)
                .map(card -> reader != LetterReader.RECIPIENT || departure.isToBeAsked(card.id())
                        ? new LetterResult.Ready(write(card), parts.morning(now))
                        : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to) {
        return parts.begin(to, "mail.staff-stay", "campaign", parts.campaignName())
                .link("sign-in.go", Links.signIn())
                .tell("mail.staff-stay.silence")
                .done();
    }

    @Override
    public void asked(QueuedMessage message) {
        departure.asked(message.recipient().person());
    }
}
