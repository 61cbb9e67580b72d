/** Who is asked whether they take a shift, by whom ever: one table, one budget, and a no that counts for ever. */
@NullMarked
@NamedInterface("asks")
package nyc.icefree.shifts.asks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
