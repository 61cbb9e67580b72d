/** Reads other people's calendars as they are: each event by itself, with a reason for whatever is left out. */
@NullMarked
@NamedInterface("reading")
package nyc.icefree.calendar.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
