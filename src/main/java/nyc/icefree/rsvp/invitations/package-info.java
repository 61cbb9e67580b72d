/** Invitation codes, with which people reserve without approval. */
@NullMarked
@NamedInterface("invitations")
package nyc.icefree.rsvp.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
