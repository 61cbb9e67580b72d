package nyc.icefree.shifts.roles;

import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.NamesByLanguage;

/**
 * An own role as a form holds it.
 *
 * @param names at least one, each at most {@link #NAME_MAX} characters
 * @param kind whose rules hold for it; stays what it was once it is kept
 */
public record RoleForm(NamesByLanguage names, ShiftRole kind) {
    public static final int NAME_MAX = 60;
}
