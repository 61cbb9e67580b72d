/** Roles of shifts that an organization adds: another name for a common kind. */
@NullMarked
@NamedInterface("roles")
package nyc.icefree.shifts.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
