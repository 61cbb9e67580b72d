/** The weekly digest: new events by mail, in the languages and boroughs that its readers chose. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.digest;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
