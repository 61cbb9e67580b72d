/** Parties that come to an event: spots, waiting list, changes, and deletion on time. */
@NullMarked
package nyc.icefree.rsvp;

import org.jspecify.annotations.NullMarked;
