package nyc.icefree.shifts.roles;

import nyc.icefree.shifts.Role;
import nyc.icefree.text.NamesByLanguage;

/**
 * An organization's own role as it keeps it.
 *
 * @param archived nobody can choose it any more; shifts that have it keep it
 */
public record NamedRole(Role.Own role, NamesByLanguage names, boolean archived) {}
