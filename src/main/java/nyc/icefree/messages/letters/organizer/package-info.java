/** Letters to who organizes: what and when, never where, and a link into the workspace. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.organizer;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
