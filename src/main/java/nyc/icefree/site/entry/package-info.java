/** The short pages in languages that the site does not speak. */
@NullMarked
package nyc.icefree.site.entry;

import org.jspecify.annotations.NullMarked;
