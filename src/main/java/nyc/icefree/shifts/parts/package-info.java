/** Shifts of which somebody does a part. */
@NullMarked
@NamedInterface("parts")
package nyc.icefree.shifts.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
