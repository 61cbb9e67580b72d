/** The digest: new events once a week by mail, for whoever asked for it, in the languages and boroughs that they chose. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.digest;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
