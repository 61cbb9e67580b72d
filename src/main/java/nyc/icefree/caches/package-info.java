/** Bounded caches; the only room that uses the cache library. */
@NullMarked
package nyc.icefree.caches;

import org.jspecify.annotations.NullMarked;
