/** What mails say: a letter is written from what is true at the moment at which it leaves. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.messages.letters;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
