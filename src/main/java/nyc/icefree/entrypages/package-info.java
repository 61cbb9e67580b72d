/**
 * One short page in each language that the app does not speak yet. When the language joins {@link
 * nyc.icefree.text.Language#READ}, the page becomes its home page.
 */
@NullMarked
package nyc.icefree.entrypages;

import org.jspecify.annotations.NullMarked;
