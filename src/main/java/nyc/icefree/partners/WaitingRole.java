package nyc.icefree.partners;

import java.time.Instant;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param askedBy null after a renewed account
 * @param forCoordinator whether a coordinator still has to say yes
 * @param forPerson whether the person still has to accept
 * @param startsAt when it begins without a coordinator's yes; null for never
 */
public record WaitingRole(
        StaffRole role,
        Cause cause,
        Instant since,
        @Nullable PersonId askedBy,
        boolean forCoordinator,
        boolean forPerson,
        @Nullable Instant startsAt) {
    /** Names are stored in the database. */
    public enum Cause {
        /** Administrators may not read an organization's people on their own decision. */
        GIVEN_BY_ADMINISTRATOR,
        /** The account was reopened by a link that somebody else held, so it may be somebody else's now. */
        ACCOUNT_RENEWED,
        /**
         * Given without need of a coordinator's yes; it waits for the person's, or for a coordinator's if that became necessary.
         */
        OFFERED
    }

    public WaitingRole {
        if (!forCoordinator && !forPerson) {
            throw new IllegalArgumentException("waits for nobody");
        }
    }

    RoleApprovalRule start() {
        return forCoordinator ? RoleApprovalRule.fromStored(since, startsAt) : RoleApprovalRule.AT_ONCE;
    }

    boolean hasStarted(Instant now) {
        return !forPerson && startsAt != null && !now.isBefore(startsAt);
    }
}
