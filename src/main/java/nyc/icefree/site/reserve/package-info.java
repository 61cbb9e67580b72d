/** Reserving a spot without an account, and the secret page on which it is changed. */
@NullMarked
package nyc.icefree.site.reserve;

import org.jspecify.annotations.NullMarked;
