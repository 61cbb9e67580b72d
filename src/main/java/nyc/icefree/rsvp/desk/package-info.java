/** What organizers see and do: lists, needs, approval, export. */
@NullMarked
@NamedInterface("desk")
package nyc.icefree.rsvp.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
