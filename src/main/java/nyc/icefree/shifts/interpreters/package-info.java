/** Who interprets at which event, for whoever compares it with what is needed. */
@NullMarked
@NamedInterface("interpreters")
package nyc.icefree.shifts.interpreters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
