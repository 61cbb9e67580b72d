/** What makes the mails of the digest, once a week. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.digest;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
