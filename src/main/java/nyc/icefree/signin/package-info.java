/** How people of the staff and volunteers come in: accounts, passwords, second factors, links, sessions, and the brake on guessing. */
@NullMarked
package nyc.icefree.signin;

import org.jspecify.annotations.NullMarked;
