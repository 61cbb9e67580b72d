/** Shifts of which somebody takes a part: one seat becomes spans that lie end to end. */
@NullMarked
@NamedInterface("parts")
package nyc.icefree.shifts.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
