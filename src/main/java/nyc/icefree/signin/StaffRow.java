package nyc.icefree.signin;

import java.time.Instant;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A member of the staff in the administrators' list. */
public record StaffRow(
        PersonId person,
        String name,
        @Nullable String email,
        Language language,
        boolean administrator,
        StaffState state,
        boolean hasSecondFactor,
        Instant invitedAt) {
    /** Never name or address: a row that reaches a log is a leak. */
    @Override
    public String toString() {
        return "StaffRow[" + person + ", " + state + "]";
    }
}
