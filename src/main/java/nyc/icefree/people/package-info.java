/** A person, whose call it is, and who may call what. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.people;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
