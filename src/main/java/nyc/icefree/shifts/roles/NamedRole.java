package nyc.icefree.shifts.roles;

import nyc.icefree.shifts.Role;
import nyc.icefree.text.NamesByLanguage;

public record NamedRole(Role.Own role, NamesByLanguage names, boolean archived) {}
