/** What a party needs in order to take part, and how that is written before it is sealed. */
@NullMarked
@NamedInterface("needs")
package nyc.icefree.rsvp.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
