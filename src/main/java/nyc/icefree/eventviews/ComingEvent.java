package nyc.icefree.eventviews;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.time.TimeSlot;

/**
 * An event that is near, with what a first glance needs of it.
 *
 * @param title in the reader's language where there are words in it
 * @param host whose event it is: two organizations may call theirs the same
 * @param mayOrganize the actor organizes for the host
 */
public record ComingEvent(
        EventId id,
        String title,
        EventState state,
        TimeSlot slot,
        OrganizationId host,
        boolean takesRsvps,
        boolean mayOrganize) {}
