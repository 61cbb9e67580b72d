/** The addresses of every page, feed and file, and the address under which people reach the app. */
@NullMarked
package nyc.icefree.links;

import org.jspecify.annotations.NullMarked;
