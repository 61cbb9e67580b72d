/** Writes iCalendar (RFC 5545) and the feeds that partners subscribe to. */
@NullMarked
package nyc.icefree.calendar;

import org.jspecify.annotations.NullMarked;
