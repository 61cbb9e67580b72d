package nyc.icefree.messages.letters.account;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.InactiveVolunteers;
import org.jspecify.annotations.Nullable;

/** Asks a volunteer who was silent for long whether they stay. */
@LetterFor(MessageReason.VOLUNTEER_STAY)
record VolunteerStayLetter(LetterParts parts, InactiveVolunteers staying) implements OneUseLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        return !facts.isToRecipient() || staying.isToBeAsked(facts.person());
    }

    @Override
    public Optional<SecretToken> issue(PersonFacts facts) {
        return staying.ask(facts.person());
    }

    @Override
    public @Nullable Instant notBefore(PersonFacts facts) {
        return parts.morning(facts.now());
    }

    @Override
    public LetterText write(PersonFacts facts) {
        return facts.beginForCampaign("mail.who.volunteer", "mail.stay")
                .link("mail.stay.link", Links.volunteerStay(facts.to().language(), facts.link()))
                .tell("mail.stay.silence");
    }

    @Override
    public void asked(QueuedMessage message) {
        staying.asked(message.recipient().person());
    }
}
