/** Gatherings that people attend, their venues, and who may see what of them. */
@NullMarked
package nyc.icefree.events;

import org.jspecify.annotations.NullMarked;
