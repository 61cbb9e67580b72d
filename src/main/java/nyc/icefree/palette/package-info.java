/** Finds what one has in mind by a few letters, of all that one may see: events, places, organizations, and one's own people. */
@NullMarked
package nyc.icefree.palette;

import org.jspecify.annotations.NullMarked;
