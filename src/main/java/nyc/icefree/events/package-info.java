/** Gatherings that people attend, and who may see what of them. */
@NullMarked
package nyc.icefree.events;

import org.jspecify.annotations.NullMarked;
