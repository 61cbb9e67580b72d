/** Partners' own calendars: read, compared, reviewed and kept in step with the common one. */
@NullMarked
package nyc.icefree.partnercalendars;

import org.jspecify.annotations.NullMarked;
