/** Dates on which one could come instead of an event: for whoever looks at it, and for whoever reads that it is cancelled. */
@NullMarked
package nyc.icefree.otherdates;

import org.jspecify.annotations.NullMarked;
