/** Asks people whether they take a shift, within one weekly limit for all reasons; a no counts for ever. */
@NullMarked
@NamedInterface("asks")
package nyc.icefree.shifts.asks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
