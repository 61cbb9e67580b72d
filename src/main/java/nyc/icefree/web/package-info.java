/** The sitemap, the base URL, and what guards every request. */
@NullMarked
package nyc.icefree.web;

import org.jspecify.annotations.NullMarked;
