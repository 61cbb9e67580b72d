/** Dates on which people could come instead of an event: shown on its page and in the mail that cancels it. */
@NullMarked
package nyc.icefree.otherdates;

import org.jspecify.annotations.NullMarked;
