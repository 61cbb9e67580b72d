/** Caching, compression and other HTTP matters of public pages and feeds. */
@NullMarked
package nyc.icefree.web;

import org.jspecify.annotations.NullMarked;
