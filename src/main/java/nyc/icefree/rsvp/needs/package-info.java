/** What a party needs in order to take part, and its text before sealing. */
@NullMarked
@NamedInterface("needs")
package nyc.icefree.rsvp.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
