package nyc.icefree.partners;

import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for an organization, or is to, as its own people and administrators see them.
 *
 * @param role what they are there now; nothing while they only wait
 * @param mayExport whether a coordinator let them take lists out of the app
 * @param waits the role that waits for a yes
 * @param asker who gave the role that waits, by name
 * @param answerable whether the reader may say yes or no to it
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
    /** Never name or address: a member that reaches a log is a leak. */
    @Override
    public String toString() {
        return "Member[" + person + ", " + role + "]";
    }
}
