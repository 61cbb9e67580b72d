package nyc.icefree.partners;

import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param role null while they only wait
 * @param waits the role that waits for a yes; null for none
 */
public record Member(
        PersonId person,
        String name,
        @Nullable String email,
        @Nullable StaffRole role,
        boolean mayExport,
        @Nullable WaitingRole waits,
        @Nullable String asker,
        boolean answerable) {
    /** Hides name and address, which must not reach a log. */
    @Override
    public String toString() {
        return "Member[" + person + ", " + role + "]";
    }
}
