/** Dates that come again: laying them out, changing their rule, and how far a change goes. */
@NullMarked
package nyc.icefree.workspace.series;

import org.jspecify.annotations.NullMarked;
