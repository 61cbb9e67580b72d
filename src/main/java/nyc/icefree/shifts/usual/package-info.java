/** Shifts that are proposed: what an event of a kind usually needs, and a span cut into slots that follow one another. */
@NullMarked
@NamedInterface("usual")
package nyc.icefree.shifts.usual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
