package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.NeedsInMail;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpMail;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail to a party says what it asked for and what was said to that, but not what it wrote. */
@AppTest
class NeedsInMailTest {
    private static final Needs NEEDS =
            new Needs(new Language("wo"), Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.UNDER_3, 2)), "by the door");

    private static final NeedAnswers ANSWERS = NeedAnswers.NONE
            .with(NeedTopic.into(new Language("wo")), NeedAnswer.ARRANGED)
            .with(NeedTopic.of(NeedKind.SEAT), NeedAnswer.NOT_POSSIBLE);

    @Autowired
    Texts texts;

    @Test
    void each_need_has_its_answer() {
        String text = text(Language.ENGLISH, NEEDS);
        assertTrue(text.contains("You asked for: Interpretation into Wolof. Arranged."), text);
        assertTrue(text.contains("You asked for: Childcare for 2 children (0 to 2 years). Not promised yet."), text);
        assertTrue(text.contains("You asked for: A seat. Not possible."), text);
        assertFalse(text.contains("by the door"), text);
        assertTrue(text(Language.SPANISH, NEEDS).contains("Usted pidió: Interpretación: wólof. Arreglado."));
    }

    @Test
    void who_asked_for_nothing_reads_nothing_of_it() {
        assertFalse(text(Language.ENGLISH, Needs.NONE).contains("You asked for"));
    }

    private String text(Language reader, Needs needs) {
        var words = texts.in(reader);
        var party = new RsvpMail(
                RsvpId.random(),
                new EventId(UUID.randomUUID()),
                RsvpState.GOING,
                new PartyPeople(1, 2),
                "rosa@example.org",
                needs,
                ANSWERS,
                reader,
                SecretToken.random(),
                null,
                null,
                false);
        var letter = Letter.to("rosa@example.org", reader, "Subject").say("Hello,");
        NeedsInMail.write(letter, party, words);
        return letter.done().text();
    }
}
