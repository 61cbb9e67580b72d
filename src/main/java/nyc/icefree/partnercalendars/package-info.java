/** Partners' own calendars: reads, compares and reviews them, and follows their changes. */
@NullMarked
package nyc.icefree.partnercalendars;

import org.jspecify.annotations.NullMarked;
