/** Shifts of events and organizations: their seats, and who takes them. */
@NullMarked
package nyc.icefree.shifts;

import org.jspecify.annotations.NullMarked;
