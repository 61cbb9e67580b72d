/** How much of an event made-up answers can take. */
@NullMarked
@NamedInterface("floods")
package nyc.icefree.rsvp.floods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
