/** Who leads a shift, and the day of a shift: what its people say, and what its lead marks. */
@NullMarked
@NamedInterface("lead")
package nyc.icefree.shifts.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
