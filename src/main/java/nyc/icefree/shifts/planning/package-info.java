/** Planning of shifts by organizers: single ones, many at once, patterns, moves, copies. */
@NullMarked
@NamedInterface("planning")
package nyc.icefree.shifts.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
