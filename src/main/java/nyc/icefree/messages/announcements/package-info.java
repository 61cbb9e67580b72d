/** Announcements that the host's organizers write to chosen people of an event. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.announcements;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
