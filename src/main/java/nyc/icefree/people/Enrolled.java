package nyc.icefree.people;

import java.util.List;

/** Somebody is of the staff now; the recovery codes are told here and never again. */
public record Enrolled(PersonId person, List<String> recoveryCodes) {
    /** Never the codes. */
    @Override
    public String toString() {
        return "Enrolled[" + person + "]";
    }
}
