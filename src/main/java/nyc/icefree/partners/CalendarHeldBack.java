package nyc.icefree.partners;

import java.util.UUID;

/**
 * Announced: something in an organization's own calendar waits for a person's check.
 *
 * @param newEvents true when only administrators can admit them; otherwise the organization decides
 * @param time number that tells one such event from the next
 */
public record CalendarHeldBack(OrganizationId organization, UUID source, boolean newEvents, int time) {}
