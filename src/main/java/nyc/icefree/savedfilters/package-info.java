/** Saved filters: what somebody looks for again and again in a list, under a name of their own. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.savedfilters;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
