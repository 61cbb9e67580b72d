/** What a party types and is told: forms, states, outcomes, and why something is not taken. */
@NullMarked
@NamedInterface("answers")
package nyc.icefree.rsvp.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
