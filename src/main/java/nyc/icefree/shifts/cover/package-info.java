/** Finds somebody else for a shift that stays with who has it until then. */
@NullMarked
@NamedInterface("cover")
package nyc.icefree.shifts.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
