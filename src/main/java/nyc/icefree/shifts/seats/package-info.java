/** Who is in which seat: the rows, the locks, and what hangs on a seat. */
@NullMarked
package nyc.icefree.shifts.seats;

import org.jspecify.annotations.NullMarked;
