/** How values of a shift stand in its row. */
@NullMarked
package nyc.icefree.shifts.columns;

import org.jspecify.annotations.NullMarked;
