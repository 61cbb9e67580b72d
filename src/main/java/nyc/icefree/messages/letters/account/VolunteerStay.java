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
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerStaying;

/** Asks a volunteer who was silent for long whether they stay. */
@LetterFor(MessageReason.VOLUNTEER_STAY)
record VolunteerStay(LetterParts parts, VolunteerStaying staying) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var to = parts.reader(message);
        if (to.isEmpty()) {
            return LetterResult.gone();
        }
        PersonId person = to.get().id();
        if (reader == LetterReader.RECIPIENT && !staying.isToBeAsked(person)) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return reader.issued(() -> staying.ask(person))
                .<LetterResult>map(link -> new LetterResult.Ready(write(to.get(), link), parts.morning(now)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, SecretToken link) {
        return parts.begin(to, "mail.stay", "campaign", parts.campaignName())
                .link("mail.stay.link", Links.volunteerStay(to.language(), link))
                .tell("mail.stay.silence")
                .done();
    }

    @Override
    public void asked(QueuedMessage message) {
        staying.asked(message.recipient().person());
    }
}
