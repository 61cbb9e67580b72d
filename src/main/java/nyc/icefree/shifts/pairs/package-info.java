/** Shifts that people do in twos: who waits for a second. */
@NullMarked
@NamedInterface("pairs")
package nyc.icefree.shifts.pairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
