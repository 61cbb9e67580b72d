/** Pages of the agenda, single events and calendar subscriptions. */
@NullMarked
package nyc.icefree.site.events;

import org.jspecify.annotations.NullMarked;
