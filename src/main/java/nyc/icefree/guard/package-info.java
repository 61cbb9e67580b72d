/** Checks that every request passes first: rate limits, headers, proof of work, form keys, sizes. */
@NullMarked
package nyc.icefree.guard;

import org.jspecify.annotations.NullMarked;
