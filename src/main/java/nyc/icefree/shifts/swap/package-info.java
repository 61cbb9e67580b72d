/** Lets two volunteers exchange shifts, one for one, of whom neither learns who the other is. */
@NullMarked
@NamedInterface("swap")
package nyc.icefree.shifts.swap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
