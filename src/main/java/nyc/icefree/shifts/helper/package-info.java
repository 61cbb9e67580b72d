/** One volunteer as organizers of those whom they help may see them. */
@NullMarked
@NamedInterface("helper")
package nyc.icefree.shifts.helper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
