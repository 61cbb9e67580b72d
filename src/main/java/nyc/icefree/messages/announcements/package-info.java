/** What the host's organizers tell a chosen set of an event's people in their own words. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.announcements;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
