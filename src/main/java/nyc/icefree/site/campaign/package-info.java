/** Pages about the campaign, its members and its privacy. */
@NullMarked
package nyc.icefree.site.campaign;

import org.jspecify.annotations.NullMarked;
