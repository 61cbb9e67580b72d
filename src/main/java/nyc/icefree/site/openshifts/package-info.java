/** Pages of open shifts and of volunteers' sign-up. */
@NullMarked
package nyc.icefree.site.openshifts;

import org.jspecify.annotations.NullMarked;
