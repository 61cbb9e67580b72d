/** The public's pages, volunteers' own pages and the sign-in pages. */
@NullMarked
package nyc.icefree.site;

import org.jspecify.annotations.NullMarked;
