/** Places of an event in its languages, counted beside those in total. */
@NullMarked
@NamedInterface("languages")
package nyc.icefree.rsvp.languages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
