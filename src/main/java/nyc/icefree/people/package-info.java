/** People, the current actor, and the annotations that say who may call a method. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.people;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
