/** Mails that ask volunteers to take a shift, and stopping them. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.asks;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
