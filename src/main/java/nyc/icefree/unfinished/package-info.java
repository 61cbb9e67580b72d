/** Half-written plans: what somebody types in an event's form is kept for them alone, until they save or discard it. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.unfinished;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
