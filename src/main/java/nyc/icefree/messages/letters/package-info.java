/** Texts of mails, written from the facts at the moment of sending. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
