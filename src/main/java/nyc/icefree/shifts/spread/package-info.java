/** Who goes where when people are found for several shifts at once: from values alone. */
@NullMarked
@NamedInterface("spread")
package nyc.icefree.shifts.spread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
