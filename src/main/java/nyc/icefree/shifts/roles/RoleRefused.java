package nyc.icefree.shifts.roles;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A role of an organization that is not kept so. */
public class RoleRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        TOO_MANY,
        /** As many as an organization can ever have, archived ones too. */
        TOO_MANY_EVER,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE;

        @Override
        public Map<String, Object> arguments() {
            return Map.of("longest", RoleForm.NAME_MAX, "most", OwnRoles.MOST, "ever", OwnRoles.MOST_EVER);
        }
    }

    private final Reason reason;

    RoleRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
