package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.TrainingsEnding;
import nyc.icefree.web.Links;
import org.springframework.stereotype.Component;

/** Says to a volunteer when a training of theirs ends, and at which listed events they can have it again. */
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

    /** Nothing where they had it again meanwhile, or have it no more. */
    public LetterResult compose(QueuedMessage message, Instant now) {
        var person = message.recipient().person();
        var ending = endings.of(person, new TrainingId(message.about()))
                .filter(one -> one.on().toEpochDay() == message.aboutVersion());
        var organization = ending.map(one -> one.training().organization())
                .map(id -> organizations.cards(List.of(id)).get(id));
        if (ending.isEmpty() || organization.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return people.card(person)
                .filter(card -> card.active() && card.email() != null)
                .<LetterResult>map(card -> new LetterResult.Ready(write(card, ending.get(), organization.get(), now)))
                .orElseGet(LetterResult::gone);
    }

    private Letter write(PersonCard to, TrainingsEnding.Ending ending, OrganizationCard organization, Instant now) {
        Words words = texts.in(to.language());
        String day = words.day(ending.on());
        var letter = Letter.to(
                        Objects.requireNonNull(to.email()),
                        words.language(),
                        words.get("mail.training-ends.subject", "date", words.date(ending.on())))
                .say(words.get(
                        "mail.training-ends",
                        "training",
                        Letter.name(ending.training().names().in(words.language())),
                        "organization",
                        Letter.name(organization.name()),
                        "date",
                        day));
        var coming = endings.coming(ending.training().id(), now);
        letter.say(words.get(coming.isEmpty() ? "mail.training-ends.none" : "mail.training-ends.events"));
        coming.forEach(event -> letter.passage(passage -> lines.line(passage, event, words)));
        return letter.link(words.get("mail.training-ends.link"), links.absolute(Links.myProfile(words.language())))
                .done();
    }
}
