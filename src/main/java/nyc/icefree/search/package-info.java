/** Normalizes words of all scripts, and finds texts by parts of words. */
@NullMarked
package nyc.icefree.search;

import org.jspecify.annotations.NullMarked;
