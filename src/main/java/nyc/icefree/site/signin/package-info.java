/** The pages by which staff and volunteers sign in, and staff come in for the first time. */
@NullMarked
package nyc.icefree.site.signin;

import org.jspecify.annotations.NullMarked;
