/** Venues of events: their owners, how to get there, and the sealed location of private ones. */
@NullMarked
package nyc.icefree.venues;

import org.jspecify.annotations.NullMarked;
