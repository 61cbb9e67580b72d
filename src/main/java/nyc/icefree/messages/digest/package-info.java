/** Makes the weekly mails of the digest. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.digest;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
