/** Letters to parties that come or wait. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
