package nyc.icefree.messages.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.links.FeedbackLinks;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/** Thanks a party that came, asks it two questions by a link that is the same for all, and says what its host does next. */
@Component
class ThanksLetter {
    private static final int MOST = 3;
    /** Some of them may be off, or another organization’s that the host helps with. */
    private static final int LOOKED_AT = 20;

    private final Feedback feedback;
    private final EventProgramme programme;
    private final SimilarInMail events;
    private final Links links;

    ThanksLetter(Feedback feedback, EventProgramme programme, SimilarInMail events, Links links) {
        this.feedback = feedback;
        this.programme = programme;
        this.events = events;
        this.links = links;
    }

    Letter write(RsvpMail party, EventView event, Words words, LetterReader reader) {
        return write(party, event, words, feedback.linkOf(event.id()).map(reader::token));
    }

    /** With the questions, which are asked once enough have come. */
    Letter foreseen(RsvpMail party, EventView event, Words words) {
        return write(party, event, words, Optional.of(LetterReader.ONLOOKER.token(new SecretToken(""))));
    }

    private Letter write(RsvpMail party, EventView event, Words words, Optional<SecretToken> questions) {
        var letter = Letter.to(
                        party.email(),
                        words.language(),
                        words.get("mail.thanks.subject", "date", EventInMail.date(event.slot(), words)))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get("mail.thanks"));
        EventInMail.title(letter, event, words).fact(words.get("mail.when"), EventInMail.when(event.slot(), words));
        questions.ifPresent(link -> letter.say(words.get("mail.thanks.questions"))
                .link(
                        words.get("mail.thanks.link"),
                        links.absolute(FeedbackLinks.form(words.language(), link.value()))));
        var next = next(event);
        if (!next.isEmpty()) {
            letter.say(words.get("mail.thanks.next"));
            next.forEach(other -> events.line(letter, other, words));
        }
        return letter.say(words.get("mail.why.rsvp")).done();
    }

    private List<EventView> next(EventView event) {
        var theirs = new EventFilter(null, null, null, null, null, event.host().slug(), Set.of(), null);
        return programme.coming(theirs, 0, LOOKED_AT).events().stream()
                .filter(other -> other.takesPlace()
                        && !other.id().equals(event.id())
                        && other.host().id().equals(event.host().id()))
                .limit(MOST)
                .toList();
    }
}
