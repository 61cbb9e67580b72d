/** Venues of events: their owners, directions, and the sealed address of private ones. */
@NullMarked
package nyc.icefree.venues;

import org.jspecify.annotations.NullMarked;
