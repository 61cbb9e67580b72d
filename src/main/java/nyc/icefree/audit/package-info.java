/** The append-only record of who looked at or changed what. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.audit;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
