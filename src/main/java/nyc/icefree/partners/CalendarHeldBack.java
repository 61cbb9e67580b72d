package nyc.icefree.partners;

import java.util.UUID;

/**
 * Announced: something in a partner's own calendar waits for a person.
 *
 * @param newEvents true when only administrators can admit them; otherwise the organization decides
 * @param time tells one such event from the next
 */
public record CalendarHeldBack(OrganizationId organization, UUID source, boolean newEvents, int time) {}
