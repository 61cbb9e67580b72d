/** The spots of an event: who gets them, the waiting list, and how much a flood of made-up answers can take. */
@NullMarked
@NamedInterface("spots")
package nyc.icefree.rsvp.spots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
