/** Reads calendars of other programs: each event by itself, with a reason for each one left out. */
@NullMarked
@NamedInterface("reading")
package nyc.icefree.calendar.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
