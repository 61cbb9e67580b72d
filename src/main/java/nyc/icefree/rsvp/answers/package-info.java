/** Stored answers of parties: the tables, and how answers are sealed. */
@NullMarked
@NamedInterface("answers")
package nyc.icefree.rsvp.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
