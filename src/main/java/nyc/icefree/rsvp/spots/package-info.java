/** The spots of an event: who gets them, the waiting list, and limits against floods of made-up answers. */
@NullMarked
@NamedInterface("spots")
package nyc.icefree.rsvp.spots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
