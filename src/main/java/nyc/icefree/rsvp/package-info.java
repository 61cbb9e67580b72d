/** Parties that come to an event: places, waiting list, change, and destruction on time. */
@NullMarked
package nyc.icefree.rsvp;

import org.jspecify.annotations.NullMarked;
