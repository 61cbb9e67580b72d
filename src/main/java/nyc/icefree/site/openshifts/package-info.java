/** Pages of open shifts, and of somebody who signs up to help. */
@NullMarked
package nyc.icefree.site.openshifts;

import org.jspecify.annotations.NullMarked;
