/** Writes iCalendar (RFC 5545) and the feeds to which partners subscribe. */
@NullMarked
package nyc.icefree.calendar;

import org.jspecify.annotations.NullMarked;
