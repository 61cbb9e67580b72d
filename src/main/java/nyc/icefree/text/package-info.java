/** Words that people read: message bundles, dates written out, safe rich text, languages. */
@NullMarked
package nyc.icefree.text;

import org.jspecify.annotations.NullMarked;
