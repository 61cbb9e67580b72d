package nyc.icefree.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.signin.AccountRefused;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A coordinator brings somebody into their own organization who has no account; on both databases. */
abstract class TeamInvitationsContract {
    @AppTest
    static class OnH2Test extends TeamInvitationsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TeamInvitationsContract {}

    @Autowired
    Given given;

    @Autowired
    TeamInvitations invitations;

    @Autowired
    Memberships memberships;

    @Autowired
    Audit audit;

    @Autowired
    PeopleDirectory people;

    @Autowired
    StaffAccounts accounts;

    private final String email = Given.email();

    @Test
    void whoever_has_no_account_is_invited_and_is_a_member_once_they_accept() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        int members = members(coordinator, team);
        As.staff(coordinator, () -> invite(team, email));
        var bo = person(email);
        assertTrue(people.isStaff(bo));
        assertEquals(members, members(coordinator, team), "nobody is shown before they accept");
        assertEquals(Set.of(), memberships.of(bo, Right.PLAN));
        As.staff(bo, () -> memberships.accept(team.organization()));
        assertEquals(Set.of(team.organization()), memberships.of(bo, Right.PLAN));
        assertFalse(accounts.administrators().contains(bo));
    }

    @Test
    void whoever_has_an_account_is_only_asked_and_stays_who_they_are() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var ada = accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        As.staff(coordinator, () -> invite(team, email));
        assertEquals("Ada", people.card(ada).orElseThrow().name());
        assertEquals(1, As.staff(ada, () -> memberships.offeredToMe()).size());
    }

    @Test
    void a_coordinator_makes_up_no_second_coordinator() {
        var team = given.team();
        var newcomer = new NewColleague("Bo Example", email, Language.SPANISH);
        var refused = assertThrows(
                MembershipRefused.class,
                () -> As.staff(
                        given.coordinator(team.organization()),
                        () -> invitations.invite(team.organization(), newcomer, StaffRole.COORDINATOR)));
        assertEquals(MembershipRefused.Reason.NEWCOMER_LEADS, refused.reason());
        assertTrue(people.byEmail(email).isEmpty());
    }

    @Test
    void nobody_invites_into_another_organization_and_organizers_not_into_their_own() {
        var team = given.team();
        var elsewhere = given.coordinator(given.team().organization());
        for (var who : List.of(elsewhere, team.organizer(), given.person())) {
            assertThrows(NotYours.class, () -> As.staff(who, () -> invite(team, email)));
        }
        var coordinator = given.coordinator(team.organization());
        assertThrows(AccessDeniedException.class, () -> As.volunteer(coordinator, () -> invite(team, email)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> invite(team, email)));
        assertTrue(people.byEmail(email).isEmpty(), "nobody was registered on the way");
    }

    @Test
    void a_day_has_its_bound_which_does_not_tell_who_was_new() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        for (int n = 0; n < TeamInvitations.MOST_A_DAY; n++) {
            As.staff(coordinator, () -> invite(team, email));
        }
        for (String next : List.of(email, Given.email())) {
            var refused = assertThrows(MembershipRefused.class, () -> As.staff(coordinator, () -> invite(team, next)));
            assertEquals(MembershipRefused.Reason.TOO_MANY_TODAY, refused.reason());
        }
        var other = given.team();
        As.staff(given.coordinator(other.organization()), () -> invite(other, Given.email()));
    }

    @Test
    void an_organization_has_its_bound_however_many_coordinate_it() {
        var team = given.team();
        for (int n = 0; n < TeamInvitations.MOST_TOGETHER; n++) {
            audit.note(
                    given.person().value(),
                    AuditedAct.ROLE_ASKED,
                    team.organization().value(),
                    team.organization().value());
        }
        var refused = assertThrows(
                MembershipRefused.class,
                () -> As.staff(given.coordinator(team.organization()), () -> invite(team, email)));
        assertEquals(MembershipRefused.Reason.TOO_MANY_TOGETHER, refused.reason());
        As.administrator(given.person(), () -> invite(team, email));
        var other = given.team();
        As.staff(given.coordinator(other.organization()), () -> invite(other, email));
    }

    @Test
    void what_is_no_name_or_no_address_is_refused_by_its_reason() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var refused = assertThrows(
                AccountRefused.class,
                () -> As.staff(
                        coordinator,
                        () -> invitations.invite(
                                team.organization(),
                                new NewColleague("", email, Language.ENGLISH),
                                StaffRole.ORGANIZER)));
        assertEquals(AccountFault.NAME_MISSING, refused.reason());
        assertThrows(AccountRefused.class, () -> As.staff(coordinator, () -> invite(team, "nowhere")));
    }

    private void invite(Given.Team team, String address) {
        invitations.invite(
                team.organization(), new NewColleague("Bo Example", address, Language.SPANISH), StaffRole.ORGANIZER);
    }

    private PersonId person(String address) {
        return people.byEmail(address).orElseThrow();
    }

    private int members(PersonId coordinator, Given.Team team) {
        return As.staff(coordinator, () -> memberships.list(team.organization()))
                .size();
    }
}
