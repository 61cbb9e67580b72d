/** Bounded caches of what can be made again; only this room knows the library. */
@NullMarked
package nyc.icefree.caches;

import org.jspecify.annotations.NullMarked;
