/** Many shifts of one event planned, changed and taken back in one act. */
@NullMarked
@NamedInterface("many")
package nyc.icefree.shifts.many;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
