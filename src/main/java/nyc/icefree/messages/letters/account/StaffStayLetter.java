package nyc.icefree.messages.letters.account;

import java.time.Instant;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.signin.StaffDeparture;
import org.jspecify.annotations.Nullable;

/** Asks a member of the staff who has not signed in for a year whether they still need the account; a sign-in answers it. */
@LetterFor(MessageReason.STAFF_STAY)
record StaffStayLetter(LetterParts parts, StaffDeparture departure) implements PersonLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        return !facts.isToRecipient() || departure.isToBeAsked(facts.person());
    }

    @Override
    public @Nullable Instant notBefore(PersonFacts facts) {
        return parts.morning(facts.now());
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return facts.beginForCampaign("mail.who.account", "mail.staff-stay")
                .link("sign-in.go", Links.signIn())
                .tell("mail.staff-stay.silence");
    }

    @Override
    public void asked(QueuedMessage message) {
        departure.asked(message.recipient().person());
    }
}
