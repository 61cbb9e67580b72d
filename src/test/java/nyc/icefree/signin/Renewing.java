package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import nyc.icefree.As;
import nyc.icefree.people.PersonId;
import org.springframework.mock.web.MockHttpServletRequest;

/** Goes the whole way of a renewed second factor, by a link that an administrator made and could have used themself. */
public record Renewing(StaffAccounts accounts, StaffEnrolment enrolment, Clock clock) {
    /** For an account whose password is {@code "three lamps over"}. */
    public void secondFactor(PersonId administrator, PersonId person) {
        var link = As.administrator(administrator, () -> accounts.resetSecondFactor(person));
        var begun = enrolment
                .renew(new MockHttpServletRequest(), link, "three lamps over")
                .orElseThrow();
        assertTrue(enrolment
                .finish(begun, Totp.code(begun.secret(), clock.instant()))
                .isPresent());
    }
}
