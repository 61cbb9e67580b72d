package nyc.icefree.partnercalendars;

/** @param silent unreadable for a day, or gone */
public record SourceNeed(SourceId id, String name, boolean silent, int decide) {}
