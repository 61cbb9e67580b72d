/** Refusals: why something is not done, and at which field of a form. */
@NullMarked
package nyc.icefree.refusals;

import org.jspecify.annotations.NullMarked;
