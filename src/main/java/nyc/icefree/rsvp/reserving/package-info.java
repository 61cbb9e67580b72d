/** What a party does: reserve, change, move, cancel, find again, delete. */
@NullMarked
@NamedInterface("reserving")
package nyc.icefree.rsvp.reserving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
