/** How many people come, and with which needs. */
@NullMarked
@NamedInterface("counts")
package nyc.icefree.rsvp.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
