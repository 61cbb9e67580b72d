/** Pages to reserve a spot without an account, and to change it by a secret link. */
@NullMarked
package nyc.icefree.site.reserve;

import org.jspecify.annotations.NullMarked;
