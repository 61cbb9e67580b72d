/** What a shift asks for, and how it is signed up for. */
@NullMarked
@NamedInterface("terms")
package nyc.icefree.shifts.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
