/** Letters to whoever sent a request. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.request;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
