/** What thanks those who came, and asks them two questions. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.thanks;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
