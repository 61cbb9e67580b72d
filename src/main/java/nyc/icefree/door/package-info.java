/** The door of an event: how many people came, counted without names, and parties that are received. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.door;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
