/** Announcements of shifts, published in the transaction that changes them, for upper rooms. */
@NullMarked
@NamedInterface("announced")
package nyc.icefree.shifts.announced;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
