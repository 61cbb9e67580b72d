/** Pages on which staff and volunteers sign in, and staff set up their accounts. */
@NullMarked
package nyc.icefree.site.signin;

import org.jspecify.annotations.NullMarked;
