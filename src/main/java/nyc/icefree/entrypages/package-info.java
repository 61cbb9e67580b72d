/**
 * One short page for readers of each language that the app does not speak: what it says, and whether it is shown. When
 * such a language joins {@link nyc.icefree.text.Language#READ}, its page becomes its home.
 */
@NullMarked
package nyc.icefree.entrypages;

import org.jspecify.annotations.NullMarked;
