/** The agenda, one event, and subscribing to the calendar. */
@NullMarked
package nyc.icefree.site.events;

import org.jspecify.annotations.NullMarked;
