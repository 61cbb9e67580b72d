/**
 * What is entered about an event, as values that know no event: its form, what a form must hold, and what it comes to.
 */
@NullMarked
package nyc.icefree.eventform;

import org.jspecify.annotations.NullMarked;
