/** Codes by which organizers let people reserve without another look at them: made, counted, taken back. */
@NullMarked
@NamedInterface("invitations")
package nyc.icefree.rsvp.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
