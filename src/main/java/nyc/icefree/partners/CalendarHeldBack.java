package nyc.icefree.partners;

import java.util.UUID;

/**
 * Announced: something in an organization's own calendar waits until a person has looked at it.
 *
 * @param newEvents only administrators can admit them; otherwise the organization decides itself
 * @param time tells one from the next
 */
public record CalendarHeldBack(OrganizationId organization, UUID source, boolean newEvents, int time) {}
