/** What organizations and the coalition did, in totals that outlive the rows they were counted from. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.reports;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
