package nyc.icefree.shifts.roles;

import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.NamesByLanguage;

/**
 * A form for an organization's own role.
 *
 * @param names at least one, each at most {@link #NAME_MAX} characters
 * @param kind its rules apply; cannot change once saved
 */
public record RoleForm(NamesByLanguage names, ShiftRole kind) {
    public static final int NAME_MAX = 60;
}
