/** What was typed cannot be taken: why, and at which field. */
@NullMarked
package nyc.icefree.refusals;

import org.jspecify.annotations.NullMarked;
