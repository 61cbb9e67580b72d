package nyc.icefree.messages.letters.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.SimilarInMail;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.TrainingsEnding;

/** Says to a volunteer which trainings of theirs end when, and at which listed events they can have them again. */
@LetterFor(MessageReason.TRAINING_ENDS)
record TrainingEnds(LetterParts parts, TrainingsEnding endings, Organizations organizations, SimilarInMail lines)
        implements LetterKind {
    /** All that they were to be told by now; nothing where none of it is so any more. */
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var told = endings.told(message.recipient().person(), now);
        var cards = organizations.cards(
                told.stream().map(one -> one.training().organization()).toList());
        var known = told.stream()
                .filter(one -> cards.containsKey(one.training().organization()))
                .toList();
        if (known.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return parts.reader(message)
                .filter(PersonCard::active)
                .<LetterResult>map(card -> new LetterResult.Ready(write(card, known, cards, now)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(
            PersonCard to,
            List<TrainingsEnding.Ending> known,
            Map<OrganizationId, OrganizationCard> organizations,
            Instant now) {
        Words words = parts.words(to);
        String first = words.date(known.getFirst().on());
        var letter = parts.greet(to, words.get("mail.training-ends.subject", "date", first));
        for (var ending : known) {
            var training = ending.training();
            var organization = Objects.requireNonNull(organizations.get(training.organization()));
            letter.tell(
                    "mail.training-ends",
                    "training",
                    Letter.name(training.names().in(words.language())),
                    "organization",
                    Letter.name(organization.name()),
                    "date",
                    words.day(ending.on()));
            var coming = endings.coming(training.id(), now);
            letter.tell(coming.isEmpty() ? "mail.training-ends.none" : "mail.training-ends.events");
            letter.with(all -> coming.forEach(event -> all.passage(passage -> lines.line(passage, event, words))));
        }
        return letter.link("word.to-your-profile", Links.myProfile(words.language()))
                .done();
    }
}
