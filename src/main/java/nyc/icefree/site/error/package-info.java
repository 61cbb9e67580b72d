/** Error pages, and robots.txt and the sitemap for machines. */
@NullMarked
package nyc.icefree.site.error;

import org.jspecify.annotations.NullMarked;
