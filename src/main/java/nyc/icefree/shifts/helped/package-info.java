/** How long somebody helped, as they say it themselves. */
@NullMarked
@NamedInterface("helped")
package nyc.icefree.shifts.helped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
