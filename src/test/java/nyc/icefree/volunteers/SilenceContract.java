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
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is not with us any more is let go in time, with their key; whoever still helps stays. */
abstract class SilenceContract {
    @AppTest
    static class OnH2Test extends SilenceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SilenceContract {}

    @Autowired
    VolunteerPurge purge;

    @Autowired
    VolunteerStaying staying;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    HelpQuestions questions;

    @Autowired
    VolunteerProfiles profiles;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Given given;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    private static VolunteerForm form(String name, String email, OrganizationId organization) {
        return VolunteersContract.form(name, email, organization);
    }

    private static String address() {
        return VolunteersContract.address();
    }

    private PersonId signedUp(VolunteerForm form) {
        As.nobody(() -> profiles.signUp(form));
        return people.byEmail(form.email()).orElseThrow();
    }

    @Test
    void a_sign_up_that_is_never_confirmed_is_gone_after_a_week() {
        var team = given.team();
        var never = signedUp(form("Ada", address(), team.organization()));
        var confirmed = signedUp(form("Bo", address(), team.organization()));
        As.volunteer(confirmed, () -> profiles.own());
        aged(never, "signed_up_at", 6);
        aged(confirmed, "signed_up_at", 8);
        purge.purgeDue();
        assertTrue(profiles.of(never).isPresent());
        aged(never, "signed_up_at", 8);
        purge.purgeDue();
        assertGone(never);
        assertTrue(profiles.of(confirmed).isPresent());
    }

    @Test
    void whoever_was_asked_by_an_organization_and_signs_up_themselves_keeps_their_own_answers() {
        var asking = given.team();
        var chosen = given.team();
        String email = address();
        As.staff(asking.organizer(), () -> desk.addByHand(form("Bo?", email, asking.organization())));
        var bo = people.byEmail(email).orElseThrow();
        aged(bo, "signed_up_at", 6);
        var own = new VolunteerForm(
                "Bo Example",
                email,
                Language.SPANISH,
                new VolunteerAnswers(
                        Set.of(Language.SPANISH),
                        Set.of(CommonSkill.MARSHAL),
                        Set.of("bronx"),
                        Set.of(chosen.organization())));
        signedUp(own);
        aged(bo, "signed_up_at", 6);
        purge.purgeDue();
        As.volunteer(bo, () -> profiles.arrive());
        aged(bo, "signed_up_at", 8);
        purge.purgeDue();
        assertEquals(own, As.volunteer(bo, () -> profiles.own()).orElseThrow());
        assertEquals(1, As.volunteer(bo, () -> questions.mine()).size(), "they are asked all the same");
    }

    @Test
    void asking_again_and_signing_up_again_begin_the_week_anew() {
        var team = given.team();
        var form = form("Ada", address(), team.organization());
        var ada = signedUp(form);
        for (Runnable again :
                List.<Runnable>of(() -> signedUp(form), () -> As.staff(team.organizer(), () -> desk.addByHand(form)))) {
            aged(ada, "signed_up_at", 8);
            again.run();
            purge.purgeDue();
            assertTrue(profiles.of(ada).isPresent());
        }
        aged(ada, "signed_up_at", 8);
        purge.purgeDue();
        assertGone(ada);
    }

    @Test
    void whoever_is_silent_for_half_a_year_is_asked_and_gone_thirty_days_later() {
        var person = signedUp(form("Ada", address(), given.team().organization()));
        As.volunteer(person, () -> profiles.own());
        aged(person, "heard_at", 183);
        purge.purgeDue();
        assertTrue(profiles.of(person).isPresent());
        assertTrue(staying.ask(person).isPresent());
        staying.asked(person);
        aged(person, "asked_at", 29);
        purge.purgeDue();
        assertTrue(profiles.of(person).isPresent());
        aged(person, "asked_at", 31);
        purge.purgeDue();
        assertGone(person);
    }

    @Test
    void whoever_has_no_address_to_be_asked_by_is_gone_thirty_days_after_half_a_year() {
        var person = profiles.enlist(form("Ada", "", given.team().organization()));
        aged(person, "heard_at", 183);
        purge.purgeDue();
        aged(person, "asked_at", 31);
        purge.purgeDue();
        assertGone(person);
    }

    @Test
    void a_staff_account_outlives_the_volunteer() {
        var team = given.team();
        var person = signedUp(form("Ada", address(), team.organization()));
        jdbc.sql("insert into staff_account (person_id, last_totp_step, administrator, active, invited_at)"
                        + " values (?, 0, false, true, current_timestamp)")
                .param(person.value())
                .update();
        aged(person, "signed_up_at", 8);
        purge.purgeDue();
        assertTrue(profiles.of(person).isEmpty());
        assertEquals("Ada", people.card(person).orElseThrow().name());
    }

    @Test
    void the_answer_to_the_question_counts_once() {
        var team = given.team();
        var person = signedUp(form("Ada", address(), team.organization()));
        As.volunteer(person, () -> profiles.own());
        aged(person, "heard_at", 183);
        var link = staying.ask(person).orElseThrow();
        aged(person, "asked_at", 25);
        As.nobody(() -> assertTrue(staying.works(link)));
        As.nobody(() -> staying.stay(link));
        purge.purgeDue();
        assertTrue(profiles.of(person).isPresent());
        As.nobody(() -> assertThrows(LinkExpired.class, () -> staying.leave(link)));
        var second = staying.ask(person).orElseThrow();
        As.nobody(() -> staying.leave(second));
        assertGone(person);
    }

    @Test
    void a_sign_of_life_takes_the_question_back() {
        var person = signedUp(form("Ada", address(), given.team().organization()));
        As.volunteer(person, () -> profiles.own());
        assertTrue(staying.ask(person).isPresent());
        aged(person, "asked_at", 31);
        As.volunteer(person, () -> profiles.own());
        purge.purgeDue();
        assertTrue(profiles.of(person).isPresent());
    }

    private void aged(PersonId person, String column, int days) {
        jdbc.sql("update volunteer set " + column + " = ? where person_id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(days))), person.value())
                .update();
    }

    private void assertGone(PersonId person) {
        assertTrue(profiles.of(person).isEmpty());
        assertTrue(people.card(person).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(person.value())));
    }
}
