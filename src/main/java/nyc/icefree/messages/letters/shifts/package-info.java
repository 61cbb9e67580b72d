/** Letters about one assignment, to the volunteer or to those who organize or lead it. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.shifts;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
