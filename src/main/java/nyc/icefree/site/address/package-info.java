/** Pages to change, confirm and restore a volunteer's e-mail address. */
@NullMarked
package nyc.icefree.site.address;

import org.jspecify.annotations.NullMarked;
