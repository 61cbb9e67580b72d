/** What is left of assignments when it is forgotten whose they were. */
@NullMarked
@NamedInterface("remains")
package nyc.icefree.shifts.remains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
