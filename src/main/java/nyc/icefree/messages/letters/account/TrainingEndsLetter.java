package nyc.icefree.messages.letters.account;

import java.util.List;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.letters.PersonFacts;
import nyc.icefree.messages.letters.PersonLetter;
import nyc.icefree.messages.letters.SimilarInMail;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonCard;
import nyc.icefree.trainings.TrainingsEnding;

/** Says to a volunteer which trainings of theirs end when, and at which listed events they can have them again. */
@LetterFor(MessageReason.TRAINING_ENDS)
record TrainingEndsLetter(LetterParts parts, TrainingsEnding endings, Organizations organizations, SimilarInMail lines)
        implements PersonLetter {
    @Override
    public Optional<PersonCard> reader(QueuedMessage message) {
        return PersonLetter.super.reader(message).filter(PersonCard::active);
    }

    @Override
    public boolean isStillSo(PersonFacts facts) {
        return !told(facts).isEmpty();
    }

    /** All that they were to be told by now, of organizations that are still there. */
    private List<TrainingsEnding.Ending> told(PersonFacts facts) {
        return endings.told(facts.person(), facts.now()).stream()
                .filter(one -> name(one.training().organization()).isPresent())
                .toList();
    }

    private Optional<String> name(OrganizationId organization) {
        return Optional.ofNullable(organizations.cards(List.of(organization)).get(organization))
                .map(card -> Letter.name(card.name()));
    }

    @Override
    public LetterText write(PersonFacts facts) {
        var told = told(facts);
        var words = facts.words();
        String first = words.get(
                "mail.training-ends.subject", "date", words.date(told.getFirst().on()));
        var letter = facts.greet(first).from("mail.who.volunteer", "campaign", parts.campaignName());
        for (var ending : told) {
            var training = ending.training();
            letter.tell(
                    "mail.training-ends",
                    "training",
                    Letter.name(training.names().in(words.language())),
                    "organization",
                    name(training.organization()).orElseThrow(),
                    "date",
                    words.day(ending.on()));
            var coming = endings.coming(training.id(), facts.now());
            letter.tell(coming.isEmpty() ? "mail.training-ends.none" : "mail.training-ends.events");
            letter.with(all -> coming.forEach(event -> lines.line(all, event, words)));
        }
        return letter.link("word.to-your-profile", Links.myProfile(words.language()))
                .tell("mail.questions");
    }
}
