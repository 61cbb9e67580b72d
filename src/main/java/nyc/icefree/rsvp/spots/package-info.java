/** The spots of an event: who gets them, the waiting list, and the bounds on floods. */
@NullMarked
@NamedInterface("spots")
package nyc.icefree.rsvp.spots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
