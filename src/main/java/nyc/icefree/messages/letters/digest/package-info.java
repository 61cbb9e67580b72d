/** Letters to whoever gets new events once a week. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.digest;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
