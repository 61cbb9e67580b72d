package nyc.icefree.shifts.roles;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class RoleRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        TOO_MANY;

        @Override
        public Map<String, Object> arguments() {
            return Map.of("longest", RoleForm.NAME_MAX, "most", OwnRoles.MOST);
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
