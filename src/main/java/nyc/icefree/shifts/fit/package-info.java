/** Decides who fits a shift: one independent rule for each obstacle. */
@NullMarked
@NamedInterface("fit")
package nyc.icefree.shifts.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
