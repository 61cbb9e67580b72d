package nyc.icefree.shifts.roles;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;

public enum RoleRefused implements RefusalReason {
    NAME_MISSING,
    NAME_TOO_LONG,
    TOO_MANY;

    @Override
    public Map<String, Object> arguments() {
        return Map.of("longest", RoleForm.NAME_MAX, "most", OwnRoles.MOST);
    }
}
