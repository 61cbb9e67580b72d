/** Letters about somebody's own account, address, help and trainings. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.account;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
