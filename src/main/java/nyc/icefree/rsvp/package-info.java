/** Parties that come to an event: spots, waiting list, change, and destruction on time. */
@NullMarked
package nyc.icefree.rsvp;

import org.jspecify.annotations.NullMarked;
