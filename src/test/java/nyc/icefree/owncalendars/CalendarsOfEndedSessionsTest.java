package nyc.icefree.owncalendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.OwnSessions;
import nyc.icefree.signin.PasswordReset;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar's secret address ends with the sessions of the device that may know it. */
@AppTest
class CalendarsOfEndedSessionsTest {
    @Autowired
    WorkCalendars work;

    @Autowired
    VolunteerCalendars shifts;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    PasswordReset passwords;

    @Autowired
    SignInLinks links;

    @Autowired
    OwnSessions sessions;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Test
    void ended_sessions_and_a_new_password_or_factor_renew_the_calendar_of_work() {
        var ada = signedIn.account(false).person();
        var bo = signedIn.account(false).person();
        var admin = signedIn.account(true).person();
        As.staff(bo, () -> work.renew());
        var untouched = address(bo);
        As.staff(ada, () -> work.renew());
        renewedBy(ada, () -> As.administrator(admin, () -> accounts.endSessions(ada)));
        renewedBy(ada, () -> {
            var link = links.issueReset(ada);
            As.nobody(() -> passwords.reset(link, "three lamps over the ferry"));
        });
        renewedBy(ada, () -> As.administrator(admin, () -> accounts.resetSecondFactor(ada)));
        var before = address(ada);
        As.administrator(admin, () -> accounts.grantAdministrator(ada));
        assertEquals(before, address(ada), "another role is no lost device");
        assertEquals(untouched, address(bo));
        As.administrator(admin, () -> accounts.endSessions(admin));
        assertTrue(As.staff(admin, () -> work.link()).isEmpty(), "nobody gets one who made none");
    }

    @Test
    void a_volunteer_who_signs_out_everywhere_has_a_new_address_for_their_shifts() {
        var team = given.team();
        var vera = given.volunteer("Vera", "", team);
        var before = As.volunteer(vera, () -> shifts.renew());
        As.volunteer(vera, () -> sessions.end());
        assertNotEquals(before, As.volunteer(vera, () -> shifts.link()).orElseThrow());
    }

    private void renewedBy(PersonId person, Runnable act) {
        var before = address(person);
        assertTrue(work.read(before.value()).isPresent());
        act.run();
        assertTrue(work.read(before.value()).isEmpty(), "the old address is dead");
        assertTrue(work.read(address(person).value()).isPresent());
    }

    private SecretToken address(PersonId person) {
        return As.staff(person, () -> work.link()).orElseThrow();
    }
}
