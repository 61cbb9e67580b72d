/** Questions that an event asks of people who come, and what no question may ask. */
@NullMarked
package nyc.icefree.questions;

import org.jspecify.annotations.NullMarked;
