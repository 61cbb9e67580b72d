/** Keeps what can be made again, within bounds: the one place that knows the library of caches. */
@NullMarked
package nyc.icefree.caches;

import org.jspecify.annotations.NullMarked;
