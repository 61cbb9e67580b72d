/** Refusals: why something cannot be done, and which field of a form is wrong. */
@NullMarked
package nyc.icefree.refusals;

import org.jspecify.annotations.NullMarked;
