/** Sign-in of staff and volunteers: accounts, passwords, second factors, links, sessions, and the brake on guessing. */
@NullMarked
@WritesNothingPublic
package nyc.icefree.signin;

import nyc.icefree.database.WritesNothingPublic;
import org.jspecify.annotations.NullMarked;
