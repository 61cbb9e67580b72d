/** Sign-in of staff and volunteers: accounts, passwords, second factors, links, sessions, limits on guessing. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.signin;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
