/** Spans of work at an event, their seats, and who takes them. */
@NullMarked
package nyc.icefree.shifts;

import org.jspecify.annotations.NullMarked;
