/** Texts in every language, dates written out, safe rich text, and languages. */
@NullMarked
package nyc.icefree.text;

import org.jspecify.annotations.NullMarked;
