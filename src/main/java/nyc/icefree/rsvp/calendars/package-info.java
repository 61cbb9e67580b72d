/** The entry that mails keep up to date in a party's own calendar, if it wants one. */
@NullMarked
@NamedInterface("calendars")
package nyc.icefree.rsvp.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
