/** Whose turn it is on a waiting list. */
@NullMarked
@NamedInterface("waiting")
package nyc.icefree.rsvp.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
