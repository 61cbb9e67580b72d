/** Roles of shifts that an organization adds: another name for a kind that all know. */
@NullMarked
@NamedInterface("roles")
package nyc.icefree.shifts.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
