/** Views of partners' calendars. */
@NullMarked
package nyc.icefree.workspace.partnercalendars;

import org.jspecify.annotations.NullMarked;
