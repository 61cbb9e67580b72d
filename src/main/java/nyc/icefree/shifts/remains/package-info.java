/** Totals of old assignments, kept after it is forgotten who had them. */
@NullMarked
@NamedInterface("remains")
package nyc.icefree.shifts.remains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
