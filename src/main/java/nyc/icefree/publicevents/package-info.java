/** Public events: lists, feeds, changes, other dates of the same kind. */
@NullMarked
package nyc.icefree.publicevents;

import org.jspecify.annotations.NullMarked;
