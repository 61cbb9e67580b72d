/** Values and checks of the event form, independent of stored events. */
@NullMarked
package nyc.icefree.eventform;

import org.jspecify.annotations.NullMarked;
