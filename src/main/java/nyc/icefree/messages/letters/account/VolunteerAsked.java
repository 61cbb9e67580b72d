package nyc.icefree.messages.letters.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.links.HelpLinks;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonCard;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;

/**
 * Asks somebody whether they help an organization. The same letter whether they are known here or not; it signs nobody in,
 * and nothing in it is what an organizer typed. Who asks stands in it for its recipient alone.
 */
@LetterFor(MessageReason.VOLUNTEER_ASKED)
record VolunteerAsked(LetterParts parts, HelpQuestions questions) implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var person = message.recipient().person();
        var asking = questions.asking(person);
        return parts.reader(message)
                .map(card -> reader.issued(() -> questions.link(person))
                        .filter(link -> !asking.isEmpty())
                        .<LetterResult>map(link -> new LetterResult.Ready(write(card, asking, link, reader)))
                        .orElseGet(() -> LetterResult.dropped(MessageNote.OVERTAKEN)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, List<OrganizationCard> asking, SecretToken link, LetterReader reader) {
        String names = reader.text(
                asking.stream().map(OrganizationCard::name).map(Letter::name).collect(Collectors.joining(", ")));
        return parts.begin(to, "mail.asked-to-help", "organizations", names, "campaign", parts.campaignName())
                .link("mail.asked-to-help.link", HelpLinks.asked(to.language(), link))
                .tell("mail.asked-to-help.silence")
                .done();
    }
}
