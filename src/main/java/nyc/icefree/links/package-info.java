/** Builds the paths of all pages, feeds and files, and holds the app's base URL. */
@NullMarked
package nyc.icefree.links;

import org.jspecify.annotations.NullMarked;
