/** Two questions to those who came, whose answers are counted and tied to nobody. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.feedback;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
