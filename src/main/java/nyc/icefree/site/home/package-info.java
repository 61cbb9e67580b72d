/** The home page. */
@NullMarked
package nyc.icefree.site.home;

import org.jspecify.annotations.NullMarked;
