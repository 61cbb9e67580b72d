/** Who fits a shift: one rule for each reason against it, each from values alone. */
@NullMarked
@NamedInterface("fit")
package nyc.icefree.shifts.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
