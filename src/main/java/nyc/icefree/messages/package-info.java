/** Everything that leaves by mail: the outbox, its templates and its sending. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
