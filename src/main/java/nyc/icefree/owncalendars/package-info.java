/** Secret calendars to subscribe to: a volunteer's own shifts, and the work of an organizer's organizations. */
@NullMarked
package nyc.icefree.owncalendars;

import org.jspecify.annotations.NullMarked;
