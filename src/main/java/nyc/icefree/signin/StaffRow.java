package nyc.icefree.signin;

import java.time.Instant;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

public record StaffRow(
        PersonId person,
        String name,
        @Nullable String email,
        Language language,
        boolean administrator,
        StaffState state,
        boolean hasSecondFactor,
        Instant invitedAt) {
    /** Hides name and address, which must not reach a log. */
    @Override
    public String toString() {
        return "StaffRow[" + person + ", " + state + "]";
    }
}
