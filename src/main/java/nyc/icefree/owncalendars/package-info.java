/** Secret calendar links: a volunteer's own shifts, and the events of an organizer's organizations. */
@NullMarked
package nyc.icefree.owncalendars;

import org.jspecify.annotations.NullMarked;
