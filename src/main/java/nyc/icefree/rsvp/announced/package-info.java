/** Announcements of what parties did with their answers, for upper rooms. */
@NullMarked
@NamedInterface("announced")
package nyc.icefree.rsvp.announced;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
