/** What the public reads: the list of coming events, the feeds, what changed, other dates of the same kind. */
@NullMarked
package nyc.icefree.publicevents;

import org.jspecify.annotations.NullMarked;
