package nyc.icefree.partners;

import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A member of an organization, present or future, as its own people and administrators see them.
 *
 * @param role null while they only wait
 * @param waits the role that waits for a yes; null for none
 * @param asker name of who gave the waiting role
 * @param answerable whether the reader may answer it
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
