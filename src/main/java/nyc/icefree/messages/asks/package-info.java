/** Letters that ask volunteers whether they take a shift, and how one stops them. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.asks;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
