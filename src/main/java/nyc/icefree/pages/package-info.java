/** The campaign's pages in every language: what they say, who checked them, and until when they are good. */
@NullMarked
package nyc.icefree.pages;

import org.jspecify.annotations.NullMarked;
