package nyc.icefree.signin;

import java.util.List;
import nyc.icefree.people.PersonId;

/** The result of enrolling. The recovery codes are shown once and never again. */
public record EnrolmentResult(PersonId person, List<String> recoveryCodes) {
    /** Hides the recovery codes. */
    @Override
    public String toString() {
        return "Enrolled[" + person + "]";
    }
}
