/** The anonymous feedback page for people who came. */
@NullMarked
package nyc.icefree.site.after;

import org.jspecify.annotations.NullMarked;
