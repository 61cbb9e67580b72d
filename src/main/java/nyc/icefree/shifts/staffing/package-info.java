/** Whom organizers find for a shift and put into it. */
@NullMarked
@NamedInterface("staffing")
package nyc.icefree.shifts.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
