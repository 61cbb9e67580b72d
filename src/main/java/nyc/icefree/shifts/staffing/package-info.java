/** Finds people for shifts and puts them in, for organizers. */
@NullMarked
@NamedInterface("staffing")
package nyc.icefree.shifts.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
