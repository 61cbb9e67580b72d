package nyc.icefree.partners;

import java.util.UUID;

/**
 * Announced: an organization's own calendar is gone, or was unreadable for a day.
 *
 * @param time number that tells one such event from the next
 */
public record CalendarFellSilent(OrganizationId organization, UUID source, int time) {}
