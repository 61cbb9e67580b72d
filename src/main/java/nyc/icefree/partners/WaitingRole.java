package nyc.icefree.partners;

import java.time.Instant;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody is to have in an organization and does not have yet, and why.
 *
 * @param askedBy who gave it; nothing when nobody did, as after a renewed account
 * @param forCoordinator whether a coordinator of the organization has yet to say yes
 * @param forPerson whether the person themself has yet to accept
 * @param startsAt when it no longer needs a coordinator's yes; nothing when it always will
 */
public record WaitingRole(
        StaffRole role,
        Cause cause,
        Instant since,
        @Nullable PersonId askedBy,
        boolean forCoordinator,
        boolean forPerson,
        @Nullable Instant startsAt) {
    /** Why it waits. Names are kept in the database. */
    public enum Cause {
        /** An administrator gave it, who may not read this organization's people by their own will. */
        GIVEN_BY_ADMINISTRATOR,
        /** The account was opened anew by a link that somebody else held: it may be somebody else's now. */
        ACCOUNT_RENEWED,
        /** Somebody offered it who needed nobody's yes then: it waits for the person's, or for a coordinator's since they do. */
        OFFERED
    }

    public WaitingRole {
        if (!forCoordinator && !forPerson) {
            throw new IllegalArgumentException("waits for nobody");
        }
    }

    /** As it was decided when it was given. */
    RoleApprovalRule start() {
        return forCoordinator ? RoleApprovalRule.of(since, startsAt) : RoleApprovalRule.AT_ONCE;
    }

    boolean hasStarted(Instant now) {
        return !forPerson && startsAt != null && !now.isBefore(startsAt);
    }
}
