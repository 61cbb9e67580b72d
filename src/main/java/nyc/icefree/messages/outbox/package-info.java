/** Mails to be sent, their reasons, and their results. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.outbox;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
