/** The weekly digest: mails new events in the languages and areas that its readers chose. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.digest;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
