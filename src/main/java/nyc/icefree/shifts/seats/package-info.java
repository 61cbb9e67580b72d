/** Who has which seat: the rows, the locks, and what belongs to a seat. */
@NullMarked
package nyc.icefree.shifts.seats;

import org.jspecify.annotations.NullMarked;
