/** Pages to change, confirm and restore a volunteer's email address. */
@NullMarked
package nyc.icefree.site.address;

import org.jspecify.annotations.NullMarked;
