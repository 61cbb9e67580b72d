package nyc.icefree.workspace.events;

import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.shifts.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/**
 * How an event stands in numbers, for its header and its tabs.
 *
 * @param coming null for whoever may not count
 * @param staffing null for whoever does not organize the event
 * @param tasks still to do; none for whoever does not organize the event
 */
record EventCounts(@Nullable RsvpCounts coming, @Nullable Staffing staffing, int tasks) {}
