package nyc.icefree.signin;

import java.util.List;
import nyc.icefree.people.PersonId;

/** Somebody is of the staff now; the recovery codes are told here and never again. */
public record Enrolled(PersonId person, List<String> recoveryCodes) {
    /** Never the codes. */
    @Override
    public String toString() {
        return "Enrolled[" + person + "]";
    }
}
