package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.database.LockWaits;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.search.ListPart;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class VolunteersContract extends AppParts {
    @AppTest
    static class OnH2Test extends VolunteersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VolunteersContract {}

    @Autowired
    HelpQuestions questions;

    @Autowired
    DataSource dataSource;

    @Autowired
    VolunteerPurge purge;

    @Autowired
    InactiveVolunteers staying;

    static String address() {
        return Given.email();
    }

    static VolunteerForm form(String name, String email, OrganizationId... organizations) {
        return new VolunteerForm(
                name,
                email,
                Language.SPANISH,
                new VolunteerAnswers(
                        Set.of(Language.SPANISH, Language.ENGLISH),
                        Set.of(CommonSkill.INTERPRETER),
                        Set.of("staten-island"),
                        Set.of(organizations)));
    }

    PersonId signedUp(VolunteerForm form) {
        As.nobody(() -> volunteers.signUp(form));
        return people.byEmail(form.email()).orElseThrow();
    }

    ListPart<VolunteerRow> list(Given.Team team) {
        return As.staff(team.organizer(), () -> volunteerDesk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50));
    }

    @Test
    void a_volunteer_signs_up_and_is_shown_once_they_signed_in() {
        var team = given.team();
        var form = form("Zoë Example", address(), team.organization());
        var person = signedUp(form);
        assertEquals(0, list(team).total());
        assertEquals(form, As.volunteer(person, () -> volunteers.own()).orElseThrow());
        var row = list(team).rows().getFirst();
        assertEquals("Zoë Example", row.name());
        assertEquals(Set.of(CommonSkill.INTERPRETER), row.answers().skills());
        var searched = As.staff(
                team.organizer(),
                () -> volunteerDesk.list(VolunteerQuery.all(Language.ENGLISH).searching("ZOE"), 0, 50));
        assertEquals(1, searched.total());
    }

    @Test
    void two_tabs_that_are_opened_at_once_are_both_answered() throws Exception {
        var team = given.team();
        for (Runnable first : List.<Runnable>of(volunteers::arrive, volunteers::own)) {
            var person = signedUp(form("Ada", address(), team.organization()));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var second = transaction.execute(status -> {
                    As.volunteer(person, first);
                    var other = threads.submit(() -> As.volunteer(person, () -> volunteers.own()));
                    LockWaits.await(dataSource, other);
                    return other;
                });
                assertTrue(second.get().isPresent());
            }
        }
    }

    @Test
    void signing_up_again_changes_nothing() {
        var team = given.team();
        var email = address();
        var person = signedUp(form("Ada", email, team.organization()));
        var again = form(
                "Mallory",
                " " + email.toUpperCase(java.util.Locale.ROOT),
                given.team().organization());
        As.nobody(() -> volunteers.signUp(again));
        var own = As.volunteer(person, () -> volunteers.own()).orElseThrow();
        assertEquals("Ada", own.name());
        assertEquals(Set.of(team.organization()), own.answers().organizations());
    }

    @Test
    void a_form_is_refused_with_a_reason_at_each_field() {
        var empty = new VolunteerForm(
                " ", "nonsense", Language.ENGLISH, new VolunteerAnswers(Set.of(), Set.of(), Set.of("<b>"), Set.of()));
        var refused = Refusals.because(VolunteerRefused.class, () -> volunteers.signUp(empty));
        assertEquals(
                List.of(
                        VolunteerRefused.NAME_MISSING,
                        VolunteerRefused.EMAIL_NOT_AN_ADDRESS,
                        VolunteerRefused.LANGUAGES_MISSING,
                        VolunteerRefused.AREAS_NOT_A_CHOICE,
                        VolunteerRefused.ORGANIZATIONS_MISSING),
                refused);
        var unknown = form("Ada", address(), OrganizationId.random());
        refused(VolunteerRefused.ORGANIZATIONS_NOT_A_CHOICE, () -> volunteers.signUp(unknown));
    }

    @Test
    void they_change_what_they_said_and_the_address_stays() {
        var team = given.team();
        var other = given.team();
        var form = form("Ada", address(), team.organization());
        var person = signedUp(form);
        As.volunteer(person, () -> volunteers.change(form("Ada B.", address(), other.organization())));
        var own = As.volunteer(person, () -> volunteers.own()).orElseThrow();
        assertEquals("Ada B.", own.name());
        assertEquals(form.email(), own.email());
        assertEquals(0, list(team).total());
        assertEquals(1, list(other).total());
    }

    @Test
    void leaving_destroys_their_data() {
        var team = given.team();
        var person = signedUp(form("Ada", address(), team.organization()));
        var before = Sql.one(jdbc, byte[].class, "select answers from volunteer where person_id = ?", person.value());
        String place = "volunteer:answers:" + person;
        assertTrue(vault.open(KeyOwner.person(person.value()), place, before).contains("INTERPRETER"));
        As.volunteer(person, () -> volunteers.leave());
        assertThrows(
                KeyDestroyed.class,
                () -> vault.open(KeyOwner.person(person.value()), place, before),
                "nor what a backup keeps");
        assertTrue(people.card(person).isEmpty());
        assertTrue(volunteers.of(person).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(person.value())));
    }

    @Test
    void one_added_by_hand_needs_no_address_and_only_helps_the_actors_organizations() {
        var team = given.team();
        As.staff(team.organizer(), () -> volunteerDesk.addByHand(form("Ada", "", team.organization())));
        assertEquals("Ada", list(team).rows().getFirst().name());
        var elsewhere = form("Bo", "", given.team().organization());
        Refusals.because(
                VolunteerRefused.class, () -> As.staff(team.organizer(), () -> volunteerDesk.addByHand(elsewhere)));
    }

    @Test
    void whoever_is_added_by_their_address_is_in_the_list_once_they_say_yes_known_or_not() {
        var theirs = given.team();
        var team = given.team();
        var known = address();
        var person = signedUp(form("Ada", known, theirs.organization()));
        As.volunteer(person, () -> volunteers.own());
        var unknown = address();
        var stranger = given.team().organization();
        for (String email : List.of(known, unknown)) {
            As.staff(team.organizer(), () -> volunteerDesk.addByHand(form("Bo", email, team.organization())));
            As.staff(team.organizer(), () -> volunteerDesk.addByHand(form("Bo", email, team.organization())));
            assertEquals(0, list(team).total(), "nobody is shown before they agreed");
            var asked = people.byEmail(email).orElseThrow();
            As.volunteer(asked, () -> volunteers.own());
            assertEquals(0, list(team).total(), "looking at the own profile is no yes");
            assertEquals(
                    List.of(team.organization()),
                    As.volunteer(asked, () -> questions.mine()).stream()
                            .map(OrganizationCard::id)
                            .toList());
            assertThrows(NotYours.class, () -> As.volunteer(asked, () -> questions.agree(stranger, "Bo")));
            As.volunteer(asked, () -> questions.agree(team.organization(), "Bo"));
            assertEquals(1, list(team).total());
            assertEquals(List.of(), As.volunteer(asked, () -> questions.mine()));
            As.volunteer(asked, () -> questions.agree(team.organization(), "Bo"));
            assertEquals(1, list(team).total());
            As.volunteer(asked, () -> volunteers.leave());
            assertEquals(0, list(team).total());
        }
    }

    @Test
    void a_no_is_told_nobody_and_destroys_who_never_said_yes_to_anything() {
        var theirs = given.team();
        var team = given.team();
        var known = signedUp(form("Ada", address(), theirs.organization()));
        As.volunteer(known, () -> volunteers.own());
        var email = address();
        As.staff(team.organizer(), () -> {
            volunteerDesk.addByHand(form(
                    "Ada",
                    Objects.requireNonNull(people.card(known).orElseThrow().email()),
                    team.organization()));
            volunteerDesk.addByHand(form("Bo", email, team.organization()));
        });
        var bo = people.byEmail(email).orElseThrow();
        assertTrue(As.volunteer(known, () -> questions.decline(team.organization())));
        assertFalse(As.volunteer(bo, () -> questions.decline(team.organization())));
        assertEquals(1, list(theirs).total());
        assertEquals(0, list(team).total());
        assertTrue(people.byEmail(email).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(bo.value())));
    }

    @Test
    void each_sees_only_the_volunteers_of_their_own_organizations() {
        var team = given.team();
        var other = given.team();
        volunteers.enlist(form("Ada", address(), team.organization()));
        assertEquals(1, list(team).total());
        assertEquals(0, list(other).total());
        var query = new VolunteerQuery("", team.organization(), null, null, null, null, false, Language.ENGLISH);
        assertThrows(NotYours.class, () -> As.staff(other.organizer(), () -> volunteerDesk.list(query, 0, 50)));
        var administrator = given.person();
        assertEquals(
                0,
                As.administrator(administrator, () -> volunteerDesk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50))
                        .total());
    }

    @Test
    void the_own_profile_is_for_volunteers_and_the_desk_for_staff() {
        var team = given.team();
        var ada = volunteers.enlist(form("Ada", address(), team.organization()));
        List<Runnable> own = List.of(
                () -> volunteers.own(),
                () -> volunteers.leave(),
                () -> volunteers.change(form("A", "")),
                () -> questions.mine(),
                () -> questions.agree(team.organization(), "Bo"),
                () -> questions.decline(team.organization()));
        own.forEach(act -> {
            assertThrows(AccessDeniedException.class, () -> As.staff(team.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        });
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> list()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> list()));
        assertFalse(volunteers.of(ada).isEmpty());
    }

    private void list() {
        volunteerDesk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50);
    }

    @Test
    void a_sign_up_that_is_never_confirmed_is_gone_after_a_week() {
        var team = given.team();
        var never = signedUp(form("Ada", address(), team.organization()));
        var confirmed = signedUp(form("Bo", address(), team.organization()));
        As.volunteer(confirmed, () -> volunteers.own());
        aged(never, "signed_up_at", 6);
        aged(confirmed, "signed_up_at", 8);
        purge.purgeDue();
        assertTrue(volunteers.of(never).isPresent());
        aged(never, "signed_up_at", 8);
        purge.purgeDue();
        assertGone(never);
        assertTrue(volunteers.of(confirmed).isPresent());
    }

    @Test
    void a_sign_up_keeps_its_own_answers_over_an_import() {
        var asking = given.team();
        var chosen = given.team();
        String email = address();
        As.staff(asking.organizer(), () -> volunteerDesk.addByHand(form("Bo?", email, asking.organization())));
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
        As.volunteer(bo, () -> volunteers.arrive());
        aged(bo, "signed_up_at", 8);
        purge.purgeDue();
        assertEquals(own, As.volunteer(bo, () -> volunteers.own()).orElseThrow());
        assertEquals(1, As.volunteer(bo, () -> questions.mine()).size(), "they are asked all the same");
    }

    @Test
    void asking_again_and_signing_up_again_begin_the_week_anew() {
        var team = given.team();
        var form = form("Ada", address(), team.organization());
        var ada = signedUp(form);
        for (Runnable again : List.<Runnable>of(
                () -> signedUp(form), () -> As.staff(team.organizer(), () -> volunteerDesk.addByHand(form)))) {
            aged(ada, "signed_up_at", 8);
            again.run();
            purge.purgeDue();
            assertTrue(volunteers.of(ada).isPresent());
        }
        aged(ada, "signed_up_at", 8);
        purge.purgeDue();
        assertGone(ada);
    }

    @Test
    void whoever_is_silent_for_half_a_year_is_asked_and_gone_thirty_days_later() {
        var person = signedUp(form("Ada", address(), given.team().organization()));
        As.volunteer(person, () -> volunteers.own());
        aged(person, "heard_at", 183);
        purge.purgeDue();
        assertTrue(volunteers.of(person).isPresent());
        assertTrue(staying.ask(person).isPresent());
        staying.asked(person);
        aged(person, "asked_at", 29);
        purge.purgeDue();
        assertTrue(volunteers.of(person).isPresent());
        aged(person, "asked_at", 31);
        purge.purgeDue();
        assertGone(person);
    }

    @Test
    void whoever_has_no_address_to_be_asked_by_is_gone_thirty_days_after_half_a_year() {
        var person = volunteers.enlist(form("Ada", "", given.team().organization()));
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
        assertTrue(volunteers.of(person).isEmpty());
        assertEquals("Ada", people.card(person).orElseThrow().name());
    }

    @Test
    void the_answer_to_the_question_counts_once() {
        var team = given.team();
        var person = signedUp(form("Ada", address(), team.organization()));
        As.volunteer(person, () -> volunteers.own());
        aged(person, "heard_at", 183);
        var link = staying.ask(person).orElseThrow();
        aged(person, "asked_at", 25);
        As.nobody(() -> assertTrue(staying.works(link)));
        As.nobody(() -> staying.stay(link));
        purge.purgeDue();
        assertTrue(volunteers.of(person).isPresent());
        As.nobody(() -> assertThrows(LinkExpired.class, () -> staying.leave(link)));
        var second = staying.ask(person).orElseThrow();
        As.nobody(() -> staying.leave(second));
        assertGone(person);
    }

    @Test
    void a_sign_of_life_takes_the_question_back() {
        var person = signedUp(form("Ada", address(), given.team().organization()));
        As.volunteer(person, () -> volunteers.own());
        assertTrue(staying.ask(person).isPresent());
        aged(person, "asked_at", 31);
        As.volunteer(person, () -> volunteers.own());
        purge.purgeDue();
        assertTrue(volunteers.of(person).isPresent());
    }

    private void aged(PersonId person, String column, int days) {
        jdbc.sql("update volunteer set " + column + " = ? where person_id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(days))), person.value())
                .update();
    }

    private void assertGone(PersonId person) {
        assertTrue(volunteers.of(person).isEmpty());
        assertTrue(people.card(person).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(person.value())));
    }
}
