/** How staff want mail about what they organize. */
@NullMarked
@NamedInterface("mails")
@WritesNothingPublic
package nyc.icefree.signin.mails;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
