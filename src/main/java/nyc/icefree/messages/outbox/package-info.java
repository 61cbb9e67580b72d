/** What waits to leave by mail, why, and what became of it. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.outbox;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
