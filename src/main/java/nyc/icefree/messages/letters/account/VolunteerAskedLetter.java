package nyc.icefree.messages.letters.account;

import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.links.HelpLinks;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;

/**
 * Asks somebody whether they help an organization. The same letter whether they are known here or not; it signs nobody in,
 * and nothing in it is what an organizer typed. Who asks stands in it for its recipient alone.
 */
@LetterFor(MessageReason.VOLUNTEER_ASKED)
record VolunteerAskedLetter(LetterParts parts, HelpQuestions questions) implements OneUseLetter {
    @Override
    public boolean isStillSo(PersonFacts facts) {
        return !questions.asking(facts.person()).isEmpty();
    }

    @Override
    public Optional<SecretToken> issue(PersonFacts facts) {
        return questions.link(facts.person());
    }

    @Override
    public LetterResult withoutLink() {
        return LetterResult.dropped(MessageNote.OVERTAKEN);
    }

    @Override
    public LetterText write(PersonFacts facts) {
        var all = questions.asking(facts.person());
        String names = all.stream().map(asking -> Letter.name(asking.name())).collect(Collectors.joining(", "));
        String shown = facts.reader().text(names);
        var reads = facts.to().language();
        String campaign = parts.campaignName();
        return facts.begin(
                        "mail.who.volunteer",
                        "mail.asked-to-help",
                        "count",
                        all.size(),
                        "organizations",
                        shown,
                        "campaign",
                        campaign)
                .link("mail.asked-to-help.link", HelpLinks.asked(reads, facts.link()))
                .tell("mail.asked-to-help.silence")
                .with(letter -> letter.stopBy(
                        facts.words().get("mail.stop"), parts.links().absolute(StopLinks.stop(reads, facts.link()))));
    }
}
