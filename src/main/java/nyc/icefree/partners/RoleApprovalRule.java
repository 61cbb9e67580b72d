package nyc.icefree.partners;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a role that somebody gives begins: decided from facts alone, so that nobody silently reads a partner's people. */
enum RoleApprovalRule {
    AT_ONCE,
    /** When no coordinator has answered within a day. */
    AFTER_A_DAY,
    /** When nobody coordinates: with the yes of another administrator or of a member, or when none of them has said no in a week. */
    AFTER_A_WEEK,
    /** Never without a coordinator's yes. */
    WITH_YES_ONLY;

    static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);

    /** What was decided more carefully the one time or the other. */
    static RoleApprovalRule later(RoleApprovalRule one, RoleApprovalRule other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * @param byCoordinator whether a coordinator of the organization gives it
     * @param first whether it is the first coordinator of an organization that has none
     * @param mayBeTheGiver whether whoever gives it may be the one who gets it: their own account, or one that was made or
     *     renewed lately
     * @param inhabited whether the organization has people already, of whom its coordinator would read
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

    /** @param others whether somebody else coordinates the organization, who could say yes */
    static RoleApprovalRule afterRenewal(StaffRole role, boolean others) {
        return role == StaffRole.COORDINATOR && !others ? AFTER_A_DAY : WITH_YES_ONLY;
    }

    /** As it was decided when it was to begin then. */
    static RoleApprovalRule of(Instant since, @Nullable Instant start) {
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
