package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of address, parting and signing in as mail: no letter tells who else has an account. */
@AppTest
class VolunteerLettersTest extends MailStage {
    private static final Pattern LINK = Pattern.compile("/en/(?:my|volunteer)/address/([\\w-]{22})(/back)?");
    private static final Pattern SECRET = Pattern.compile("/en/volunteer/asked/[\\w-]{22}");

    @Autowired
    OwnAddress own;

    @Autowired
    MailStopping stopping;

    private final String before = Given.email();
    private Given.Team team;
    private PersonId ada;

    @BeforeEach
    void one_who_helps() {
        team = given.team();
        ada = given.volunteer("Adelheid Example", before, team);
    }

    private String mail(MessageReason reason, String address) throws Exception {
        Postman.untilHeard(() -> !rows.of(reason, Recipient.of(ada)).isEmpty());
        post.until(() -> mailed(address) == 1);
        var mail = mailedBy(address).getFirst();
        return mail.getSubject() + "\n" + body(mail, 0);
    }

    private static SecretToken link(String mail, boolean back) {
        var found = LINK.matcher(mail);
        assertTrue(found.find(), mail);
        assertEquals(back, found.group(2) != null);
        return new SecretToken(found.group(1));
    }

    @Test
    void the_new_address_gets_the_link_and_the_old_one_the_way_back() throws Exception {
        String after = Given.email();
        As.volunteer(ada, () -> own.ask(after));
        String asking = mail(MessageReason.ADDRESS_CONFIRM, after);
        assertEquals(0, mailed(before), "nothing has changed yet");
        assertFalse(asking.contains(before) || asking.contains("Adelheid"), asking);
        As.volunteer(ada, () -> own.confirm(link(asking, false)));
        String telling = mail(MessageReason.ADDRESS_LEFT, before);
        assertFalse(telling.contains(after) || telling.contains("Adelheid"), telling);
        As.nobody(() -> own.goBack(link(telling, true)));
        assertEquals(ada, people.byEmail(before).orElseThrow());
    }

    @Test
    void a_second_request_waits_for_no_letter_of_the_first_and_each_goes_to_its_own() throws Exception {
        String first = Given.email();
        String second = Given.email();
        As.volunteer(ada, () -> own.ask(first));
        // heard after the second, it would have no letter at all
        Postman.untilHeard(() -> told(MessageReason.ADDRESS_CONFIRM, Recipient.of(ada)) == 1);
        As.volunteer(ada, () -> own.ask(second));
        Postman.untilHeard(() -> told(MessageReason.ADDRESS_CONFIRM, Recipient.of(ada)) == 2);
        String asking = mail(MessageReason.ADDRESS_CONFIRM, second);
        var replaced = rows.of(MessageReason.ADDRESS_CONFIRM, Recipient.of(ada)).stream()
                .min(Comparator.comparing(QueuedMessage::createdAt))
                .orElseThrow();
        assertDropped(MessageNote.OVERTAKEN, replaced, clock.instant());
        As.volunteer(ada, () -> own.confirm(link(asking, false)));
        assertEquals(ada, people.byEmail(second).orElseThrow());
    }

    @Test
    void who_has_the_address_already_reads_the_same_as_who_is_unknown() throws Exception {
        String known = Given.email();
        given.volunteer("Ada Example", known, team);
        As.volunteer(ada, () -> own.ask(known));
        String toKnown = mail(MessageReason.ADDRESS_CONFIRM, known);
        ada = given.volunteer("Ada Example", Given.email(), team);
        String unknown = Given.email();
        As.volunteer(ada, () -> own.ask(unknown));
        String toUnknown = mail(MessageReason.ADDRESS_CONFIRM, unknown);
        assertEquals(
                LINK.matcher(toKnown).replaceAll("link"),
                LINK.matcher(toUnknown).replaceAll("link"));
    }

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
    void one_press_says_no_and_deletes_who_is_known_by_nothing_else() throws Exception {
        String email = Given.email();
        String letter = letter(given.team(), email);
        assertTrue(letter.contains("An organizer at Neighbors"), letter);
        var link = new SecretToken(letter.replaceAll("(?s).*/en/stop/(\\S+).*", "$1"));
        assertEquals("asked", As.nobody(() -> stopping.look(link)).orElseThrow().key());
        As.nobody(() -> stopping.stop(link));
        assertTrue(people.byEmail(email).isEmpty());
        assertTrue(As.nobody(() -> stopping.stop(link)).isEmpty());
    }

    private static String withoutSecret(String letter) {
        return SECRET.matcher(letter).replaceAll("/en/volunteer/asked/…").replaceAll("/en/stop/\\S+", "/en/stop/…");
    }

    private String letter(Given.Team team, String email) throws Exception {
        As.staff(
                team.organizer(),
                () -> volunteerDesk.addByHand(Given.helper("Typed Name", email, team.organization())));
        PersonId person = people.byEmail(email).orElseThrow();
        Postman.untilHeard(() ->
                !rows.of(MessageReason.VOLUNTEER_ASKED, Recipient.of(person)).isEmpty());
        post.until(() -> mailed(email) == 1);
        var mail = mailedBy(email).getFirst();
        return mail.getSubject() + "\n" + body(mail, 0);
    }
}
