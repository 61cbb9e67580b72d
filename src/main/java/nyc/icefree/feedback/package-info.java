/** Two anonymous questions to people who came, whose answers are only counted. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.feedback;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
