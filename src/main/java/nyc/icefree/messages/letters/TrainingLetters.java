package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.TrainingsEnding;
import org.springframework.stereotype.Component;

/** Says to a volunteer which trainings of theirs end when, and at which listed events they can have it again. */
@Component
public class TrainingLetters {
    private final PeopleDirectory people;
    private final TrainingsEnding endings;
    private final Organizations organizations;
    private final SimilarInMail lines;
    private final Texts texts;
    private final Links links;

    TrainingLetters(
            PeopleDirectory people,
            TrainingsEnding endings,
            Organizations organizations,
            SimilarInMail lines,
            Texts texts,
            Links links) {
        this.people = people;
        this.endings = endings;
        this.organizations = organizations;
        this.lines = lines;
        this.texts = texts;
        this.links = links;
    }

    /** All that they were to be told by now; nothing where none of it is so any more. */
    public LetterResult compose(QueuedMessage message, Instant now) {
        var person = message.recipient().person();
        var told = endings.told(person, now);
        var cards = organizations.cards(
                told.stream().map(one -> one.training().organization()).toList());
        var known = told.stream()
                .filter(one -> cards.containsKey(one.training().organization()))
                .toList();
        if (known.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return people.card(person)
                .filter(card -> card.active() && card.email() != null)
                .<LetterResult>map(card -> new LetterResult.Ready(write(card, known, cards, now)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(
            PersonCard to,
            List<TrainingsEnding.Ending> known,
            Map<OrganizationId, OrganizationCard> organizations,
            Instant now) {
        Words words = texts.in(to.language());
        var letter = Letter.to(
                        Objects.requireNonNull(to.email()),
                        words.language(),
                        words.get(
                                "mail.training-ends.subject",
                                "date",
                                words.date(known.getFirst().on())))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"));
        for (var ending : known) {
            var training = ending.training();
            letter.say(words.get(
                    "mail.training-ends",
                    "training",
                    Letter.name(training.names().in(words.language())),
                    "organization",
                    Letter.name(Objects.requireNonNull(organizations.get(training.organization()))
                            .name()),
                    "date",
                    words.day(ending.on())));
            var coming = endings.coming(training.id(), now);
            letter.say(words.get(coming.isEmpty() ? "mail.training-ends.none" : "mail.training-ends.events"));
            coming.forEach(event -> letter.passage(passage -> lines.line(passage, event, words)));
        }
        return letter.link(words.get("word.to-your-profile"), links.absolute(Links.myProfile(words.language())))
                .done();
    }
}
