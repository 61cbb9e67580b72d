package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an answer by the mailed link does, and what it leaves as it was. */
abstract class HelpQuestionsContract extends ImportGround {
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
        As.nobody(() -> questions.agree(link, asking.organization()));
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
}
