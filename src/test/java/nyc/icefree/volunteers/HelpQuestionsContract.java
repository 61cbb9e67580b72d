package nyc.icefree.volunteers;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an answer by the mailed link does, and what it leaves as it was. */
abstract class HelpQuestionsContract extends ImportGround {
    @AppTest
    static class OnH2Test extends HelpQuestionsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HelpQuestionsContract {}

    @Autowired
    VolunteerDesk desk;

    private void askByHand(Given.Team asking, String email) {
        As.staff(asking.organizer(), () -> desk.addByHand(form(email, asking)));
    }

    private void signUp(Given.Team chosen, String email) {
        As.nobody(() -> profiles.signUp(VolunteersContract.form("Typed Name", email, chosen.organization())));
    }

    private void agree(Given.Team asking, String email) {
        var link = questions.link(person(email)).orElseThrow();
        As.nobody(() -> questions.agree(link, asking.organization(), "Own Name"));
    }

    private long helpers(Given.Team of) {
        return profiles.helping(List.of(of.organization())).size();
    }

    /** In both orders: somebody signs the address up for another organization, and one asks it. */
    private List<String> signedUpAndAsked(Given.Team chosen) {
        String before = address();
        String after = address();
        signUp(chosen, before);
        askByHand(team, before);
        askByHand(team, after);
        signUp(chosen, after);
        return List.of(before, after);
    }

    @Test
    void a_yes_is_none_to_whom_a_sign_up_that_nobody_proved_says_they_help() {
        var chosen = given.team();
        var emails = signedUpAndAsked(chosen);
        emails.forEach(email -> agree(team, email));
        assertEquals(0, helpers(chosen));
        assertEquals(2, helpers(team));
    }

    @Test
    void a_no_destroys_with_all_that_nobody_proved() {
        for (String email : signedUpAndAsked(given.team())) {
            var person = person(email);
            var link = questions.link(person).orElseThrow();
            assertFalse(As.nobody(() -> questions.decline(link, team.organization())));
            assertTrue(people.byEmail(email).isEmpty());
            assertTrue(profiles.of(person).isEmpty());
        }
    }

    @Test
    void whoever_only_signed_up_is_asked_by_the_organization_that_they_chose_until_they_come_in() {
        String email = address();
        signUp(team, email);
        assertEquals(1, ask(team, list(email)));
        assertTrue(isAsked(team, email), "a sign-up proves nothing");
        As.volunteer(person(email), () -> profiles.arrive());
        assertEquals(1, helpers(team));
        assertFalse(isAsked(team, email));
    }

    @Test
    void who_is_added_by_hand_counts_among_those_whom_an_organization_can_have_asked_on_a_day() {
        ask(team, list(address()));
        jdbc.sql("update volunteer_import set people = 199 where organization_id = ?")
                .param(team.organization().value())
                .update();
        askByHand(team, address());
        assertEquals(0, look(team, list(address())).leftToday());
        String late = address();
        assertEquals(
                List.of(VolunteerRefused.Reason.ASKED_ENOUGH_TODAY),
                assertThrows(VolunteerRefused.class, () -> askByHand(team, late))
                        .reasons());
        assertTrue(people.byEmail(late).isEmpty());
        var other = given.team();
        askByHand(other, late);
        assertTrue(isAsked(other, late));
        assertEquals(199, look(other, list(address())).leftToday());
    }

    @Test
    void who_asks_reads_nothing_that_another_wrote_and_the_name_is_their_own() {
        var other = given.team();
        String alone = address();
        String both = address();
        String signedUp = address();
        askByHand(team, alone);
        askByHand(other, both);
        askByHand(team, both);
        signUp(other, signedUp);
        askByHand(team, signedUp);
        for (String email : List.of(alone, both, signedUp)) {
            assertNoName(email, " ");
            assertNoName(email, "a".repeat(101));
            agree(team, email);
            assertEquals("Own Name", people.card(person(email)).orElseThrow().name());
        }
        assertEquals(form(alone, team).answers(), answers(alone));
        for (String email : List.of(both, signedUp)) {
            assertEquals(
                    new VolunteerAnswers(Set.of(Language.SPANISH), Set.of(), Set.of(), Set.of(team.organization())),
                    answers(email));
        }
        askByHand(other, alone);
        var link = questions.link(person(alone)).orElseThrow();
        As.nobody(() -> questions.agree(link, other.organization(), "Mallory"));
        assertEquals("Own Name", people.card(person(alone)).orElseThrow().name());
    }

    private VolunteerAnswers answers(String email) {
        return profiles.of(person(email)).orElseThrow().answers();
    }

    private void assertNoName(String email, String name) {
        var link = questions.link(person(email)).orElseThrow();
        assertThrows(VolunteerRefused.class, () -> As.nobody(() -> questions.agree(link, team.organization(), name)));
        assertTrue(isAsked(team, email));
    }

    @Test
    void asking_again_and_again_keeps_no_words_of_others() {
        var other = given.team();
        String signedUp = address();
        String asked = address();
        signUp(other, signedUp);
        askByHand(team, signedUp);
        askByHand(other, asked);
        for (String email : List.of(signedUp, asked)) {
            jdbc.sql("update volunteer set signed_up_at = ? where person_id = ?")
                    .params(
                            Timestamp.from(Instant.now().minus(Duration.ofDays(8))),
                            person(email).value())
                    .update();
        }
        As.staff(
                team.organizer(),
                () -> List.of(signedUp, asked)
                        .forEach(email ->
                                desk.addByHand(VolunteersContract.form("Other Words", email, team.organization()))));
        assertEquals("Other Words", people.card(person(asked)).orElseThrow().name());
        assertEquals("Typed Name", people.card(person(signedUp)).orElseThrow().name());
        purge.purgeDue();
        assertTrue(people.byEmail(signedUp).isEmpty());
        assertTrue(isAsked(team, asked));
    }
}
