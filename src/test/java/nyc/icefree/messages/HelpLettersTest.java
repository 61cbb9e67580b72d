package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.VolunteerDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letter that asks whether somebody helps: the same whether they are known or not. */
@AppTest
class HelpLettersTest extends MailStage {
    private static final Pattern SECRET = Pattern.compile("/en/volunteer/asked/[\\w-]{22}");

    @Autowired
    VolunteerDesk desk;

    @Autowired
    HelpQuestions questions;

    @Autowired
    Given given;

    @Test
    void known_and_unknown_get_the_same_letter_whose_link_signs_nobody_in() throws Exception {
        var team = given.team();
        var known = somebody("Ada Known", Language.ENGLISH);
        String unknown = Given.email();
        String toKnown = letter(team, known.email());
        String toUnknown = letter(team, unknown);
        assertEquals(withoutSecret(toKnown), withoutSecret(toUnknown));
        assertTrue(toKnown.contains("Neighbors"), toKnown);
        assertFalse(toKnown.contains("Typed Name") || toKnown.contains("Ada Known"), toKnown);
        assertTrue(SECRET.matcher(toKnown).find() && !toKnown.contains("/open/"), toKnown);
    }

    @Test
    void who_looks_into_the_outbox_does_not_learn_who_asks() throws Exception {
        String email = Given.email();
        letter(given.team(), email);
        var row = rows.of(
                        MessageReason.Question.VOLUNTEER_ASKED,
                        Recipient.of(people.byEmail(email).orElseThrow()))
                .getFirst();
        var shown = letters.compose(row, LetterReader.ONLOOKER, clock.instant());
        String text = assertInstanceOf(LetterResult.Ready.class, shown).letter().text();
        assertFalse(text.contains("Neighbors") || SECRET.matcher(text).find(), text);
        assertTrue(text.contains("Only your own yes"), text);
    }

    @Test
    void who_has_answered_is_not_said_to_be_gone() throws Exception {
        var team = given.team();
        String email = Given.email();
        letter(team, email);
        var bo = people.byEmail(email).orElseThrow();
        var row = rows.of(MessageReason.Question.VOLUNTEER_ASKED, Recipient.of(bo))
                .getFirst();
        As.volunteer(bo, () -> questions.agree(team.organization(), "Bo"));
        assertEquals(
                LetterResult.dropped(MessageNote.OVERTAKEN),
                letters.compose(row, LetterReader.RECIPIENT, clock.instant()));
    }

    private static String withoutSecret(String letter) {
        return SECRET.matcher(letter).replaceAll("/en/volunteer/asked/…");
    }

    private String letter(Given.Team team, String email) throws Exception {
        As.staff(team.organizer(), () -> desk.addByHand(Given.helper("Typed Name", email, team.organization())));
        PersonId person = people.byEmail(email).orElseThrow();
        Postman.untilHeard(() -> !rows.of(MessageReason.Question.VOLUNTEER_ASKED, Recipient.of(person))
                .isEmpty());
        post.until(() -> mailed(email) == 1);
        var mail = mailedBy(email).getFirst();
        return mail.getSubject() + "\n" + body(mail, 0);
    }
}
