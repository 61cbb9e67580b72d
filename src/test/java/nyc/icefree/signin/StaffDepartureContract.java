package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

abstract class StaffDepartureContract {
    @AppTest
    static class OnH2Test extends StaffDepartureContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StaffDepartureContract {}

    @Autowired
    StaffDeparture departure;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffSilence silence;

    @Autowired
    StaffAccountTable book;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Memberships memberships;

    @Autowired
    WorkCalendars work;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Vault vault;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private PersonId account(boolean administrator) {
        return accounts.create(
                "Canary Kestrel", Given.email(), Language.ENGLISH, SignedIn.PASSWORD, new byte[20], administrator);
    }

    @Test
    void a_deleted_account_is_gone_with_name_and_address_and_what_it_did_stays_by_id() {
        var admin = account(true);
        var ada = account(false);
        var team = given.member(ada);
        var calendar = As.staff(ada, () -> work.renew());
        String email = people.card(ada).orElseThrow().email();
        var event = given.published(team);
        assertThrows(AccessDeniedException.class, () -> As.staff(ada, () -> departure.delete(ada)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> departure.delete(ada)));
        assertThrows(NotYours.class, () -> As.administrator(admin, () -> departure.delete(given.person())));
        refused(AccountFault.YOURSELF, admin, admin);

        As.administrator(admin, () -> departure.delete(ada));
        assertGone(ada);
        assertTrue(people.byEmail(String.valueOf(email)).isEmpty());
        assertTrue(work.read(calendar.value()).isEmpty());
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN));
        assertEquals(
                1L,
                jdbc.sql("select count(*) from audit_entry where act = 'ACCOUNT_DELETED' and who = ? and thing = ?")
                        .params(admin.value(), ada.value())
                        .query(Long.class)
                        .single());
        assertTrue(
                jdbc.sql("select count(*) from audit_entry where who = ?")
                                .param(ada.value())
                                .query(Long.class)
                                .single()
                        > 0,
                "their acts stay");
        assertFalse(event.toString().isEmpty());
        As.administrator(admin, () -> accounts.invite("Ada", String.valueOf(email), Language.ENGLISH, false));
    }

    @Test
    void whoever_helps_too_stays_a_volunteer() {
        var team = given.team();
        var ada = account(false);
        given.volunteer("Ada", String.valueOf(people.card(ada).orElseThrow().email()), team);
        As.administrator(account(true), () -> departure.delete(ada));
        assertTrue(book.of(ada).isEmpty());
        assertEquals("Canary Kestrel", people.card(ada).orElseThrow().name());
        assertTrue(volunteers.of(ada).isPresent());
    }

    @Test
    void whoever_is_silent_for_a_year_is_asked_and_gone_thirty_days_later() {
        var ada = account(false);
        var bo = account(false);
        for (var person : Set.of(ada, bo)) {
            silence.heard(person);
            aged(person, "signed_in_at", 364);
            departure.purgeDue();
            assertFalse(departure.isToBeAsked(person), "not yet");
            aged(person, "signed_in_at", 2);
            departure.purgeDue();
            assertTrue(book.of(person).isPresent());
            assertTrue(departure.isToBeAsked(person));
            departure.asked(person);
            aged(person, "asked_at", 29);
        }
        departure.purgeDue();
        assertTrue(book.of(ada).isPresent());
        silence.heard(bo);
        aged(ada, "asked_at", 2);
        departure.purgeDue();
        assertGone(ada);
        assertTrue(book.of(bo).isPresent(), "a sign-in is the answer");
    }

    @Test
    void an_account_that_is_opened_again_is_asked_anew() {
        var admin = account(true);
        var ada = account(false);
        silence.heard(ada);
        aged(ada, "signed_in_at", 400);
        As.administrator(admin, () -> accounts.deactivate(ada));
        departure.asked(ada);
        aged(ada, "asked_at", 31);
        As.administrator(admin, () -> accounts.reactivate(ada));
        departure.purgeDue();
        assertTrue(book.of(ada).isPresent());
    }

    @Test
    void neither_the_last_administrator_nor_an_only_coordinator_goes_by_the_clock() {
        var admin = account(true);
        var ada = account(false);
        var team = given.team();
        var coordinator = memberships.coordinators(team.organization()).getFirst();
        for (var person : Set.of(admin, ada)) {
            silence.heard(person);
            aged(person, "signed_in_at", 400);
            assertTrue(departure.isToBeAsked(person));
            departure.asked(person);
            aged(person, "asked_at", 31);
        }
        jdbc.sql("update membership set person = ? where person = ? and organization = ?")
                .params(ada.value(), coordinator.value(), team.organization().value())
                .update();
        var others = book.administrators().stream()
                .filter(other -> !other.equals(admin))
                .toList();
        others.forEach(other -> book.setAdministrator(other, false));
        departure.purgeDue();
        assertTrue(book.of(admin).isPresent());
        assertTrue(book.of(ada).isPresent());
        refused(AccountFault.LAST_ADMINISTRATOR, ada, admin);
        others.forEach(other -> book.setAdministrator(other, true));
        var second = account(true);
        As.staff(ada, () -> memberships.appoint(team.organization(), second, StaffRole.COORDINATOR));
        departure.purgeDue();
        assertGone(admin);
        assertGone(ada);
    }

    @Test
    void an_invitation_that_nobody_accepts_is_gone_after_thirty_days() {
        var admin = account(true);
        var invited = As.administrator(admin, () -> accounts.invite("Bo", Given.email(), Language.ENGLISH, false));
        aged(invited, "invited_at", 29);
        departure.purgeDue();
        assertTrue(book.of(invited).isPresent());
        aged(invited, "invited_at", 2);
        departure.purgeDue();
        assertGone(invited);
    }

    private void refused(AccountFault fault, PersonId by, PersonId whom) {
        assertEquals(
                fault,
                assertThrows(AccountRefused.class, () -> As.administrator(by, () -> departure.delete(whom)))
                        .reason());
    }

    private void aged(PersonId person, String column, int days) {
        jdbc.sql("update staff_account set " + column + " = " + column + " - interval '" + days
                        + "' day where person_id = ?")
                .param(person.value())
                .update();
    }

    private void assertGone(PersonId person) {
        assertTrue(people.card(person).isEmpty());
        assertTrue(book.of(person).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(person.value())));
    }
}
