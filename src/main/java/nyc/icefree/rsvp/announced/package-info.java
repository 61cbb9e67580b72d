/** What parties did about an answer that they gave, for the rooms above. */
@NullMarked
@NamedInterface("announced")
package nyc.icefree.rsvp.announced;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
