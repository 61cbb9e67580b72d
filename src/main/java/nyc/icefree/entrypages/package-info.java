/**
 * One short page for readers of each language that the app does not speak: what it says, and whether it is shown. Such a
 * language may become one of {@link nyc.icefree.text.Language#READ}; from then on its page is its home.
 */
@NullMarked
package nyc.icefree.entrypages;

import org.jspecify.annotations.NullMarked;
