/** What parties want to have in their own calendars, and what was mailed to them for that. */
@NullMarked
@NamedInterface("calendars")
package nyc.icefree.rsvp.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
