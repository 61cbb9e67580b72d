/** Texts in every language, dates in words, safe rich text, and languages. */
@NullMarked
package nyc.icefree.text;

import org.jspecify.annotations.NullMarked;
