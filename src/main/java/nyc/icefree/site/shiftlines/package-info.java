/** Shows a shift as a line of a page. */
@NullMarked
package nyc.icefree.site.shiftlines;

import org.jspecify.annotations.NullMarked;
