/** Letters about who works for an organization, without anybody's name: its page in the workspace says the rest. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.role;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
