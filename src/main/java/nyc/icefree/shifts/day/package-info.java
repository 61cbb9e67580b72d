/** The day of a shift: its lead, who says that they come, and who is there. */
@NullMarked
@NamedInterface("day")
package nyc.icefree.shifts.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
