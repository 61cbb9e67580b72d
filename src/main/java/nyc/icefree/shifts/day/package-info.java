/** The day of a shift: its lead, who is there, who is missed. */
@NullMarked
@NamedInterface("day")
package nyc.icefree.shifts.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
