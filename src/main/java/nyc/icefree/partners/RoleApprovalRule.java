package nyc.icefree.partners;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a role begins that an administrator gave, or that an account has again after its sign-in was renewed
 * ({@link RolesOfAccounts}), so that nobody silently gets access to a partner's people.
 */
enum RoleApprovalRule {
    AT_ONCE,
    /** By itself after a day, unless a coordinator says no. */
    AFTER_A_DAY,
    /** Without coordinators: with the yes of another administrator or a member, or when none of them says no within a week. */
    AFTER_A_WEEK,
    WITH_YES_ONLY;

    static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);

    static RoleApprovalRule later(RoleApprovalRule one, RoleApprovalRule other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * @param first the first coordinator of an organization that has none
     * @param mayBeTheGiver giver and receiver may be one person: the giver's own account, or one made or renewed lately
     * @param inhabited the organization has people whom its coordinator could read
     */
    static RoleApprovalRule of(boolean byCoordinator, boolean first, boolean mayBeTheGiver, boolean inhabited) {
        if (byCoordinator) {
            return AT_ONCE;
        }
        if (first) {
            return mayBeTheGiver && inhabited ? AFTER_A_WEEK : AT_ONCE;
        }
        return mayBeTheGiver ? WITH_YES_ONLY : AFTER_A_DAY;
    }

    /** @param others whether another coordinator could say yes */
    static RoleApprovalRule afterRenewal(StaffRole role, boolean others) {
        return role == StaffRole.COORDINATOR && !others ? AFTER_A_DAY : WITH_YES_ONLY;
    }

    /** Tells from the stored times of a waiting role which rule they were made by. */
    static RoleApprovalRule fromStored(Instant since, @Nullable Instant start) {
        if (start == null) {
            return WITH_YES_ONLY;
        }
        return start.isAfter(since.plus(DAY)) ? AFTER_A_WEEK : AFTER_A_DAY;
    }

    @Nullable
    Instant at(Instant now) {
        return switch (this) {
            case AT_ONCE -> now;
            case AFTER_A_DAY -> now.plus(DAY);
            case AFTER_A_WEEK -> now.plus(WEEK);
            case WITH_YES_ONLY -> null;
        };
    }
}
