/** What a signed-in volunteer sees and does. */
@NullMarked
package nyc.icefree.site.my;

import org.jspecify.annotations.NullMarked;
