/** Everything that leaves by mail: the outbox, templates and sending. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
