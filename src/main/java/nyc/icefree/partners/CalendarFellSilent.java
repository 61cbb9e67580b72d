package nyc.icefree.partners;

import java.util.UUID;

/**
 * Announced: the calendar is gone, or was unreadable for a day.
 *
 * @param time tells one such event from the next
 */
public record CalendarFellSilent(OrganizationId organization, UUID source, int time) {}
