/** What a party needs in order to take part, and the text in which needs are sealed. */
@NullMarked
@NamedInterface("needs")
package nyc.icefree.rsvp.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
