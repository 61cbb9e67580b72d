/** The entry that mails keep in a party's own calendar, if it wants one. */
@NullMarked
@NamedInterface("calendars")
package nyc.icefree.rsvp.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
