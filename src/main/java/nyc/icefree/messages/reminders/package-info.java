/** Reminders of events and shifts, and thanks after them. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.reminders;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
