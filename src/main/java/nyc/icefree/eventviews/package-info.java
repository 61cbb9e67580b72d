/** What others are shown of events: an event as an audience may see it, and who sees what of it. */
@NullMarked
package nyc.icefree.eventviews;

import org.jspecify.annotations.NullMarked;
