/** What reminds people of what they said they would come to, or help at. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.reminders;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
