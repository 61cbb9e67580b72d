/** One short page for readers of each language that the site does not speak. */
@NullMarked
package nyc.icefree.site.entry;

import org.jspecify.annotations.NullMarked;
