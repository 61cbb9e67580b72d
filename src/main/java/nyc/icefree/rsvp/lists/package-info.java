/** What organizers see of the parties of an event: lines, pages, numbers. */
@NullMarked
@NamedInterface("lists")
package nyc.icefree.rsvp.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
