package nyc.icefree.partners;

import java.util.UUID;

/** Announced: an organization's own calendar has not been readable for a day, or is gone. @param time tells one from the next */
public record CalendarFellSilent(OrganizationId organization, UUID source, int time) {}
