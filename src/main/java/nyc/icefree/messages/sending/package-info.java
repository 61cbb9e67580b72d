/** Sends mails to the mail server. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.sending;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
