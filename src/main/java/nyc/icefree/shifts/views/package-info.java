/** What readers see of shifts: values for pages, lists and feeds. */
@NullMarked
@NamedInterface("views")
package nyc.icefree.shifts.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
