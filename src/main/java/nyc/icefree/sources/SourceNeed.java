package nyc.icefree.sources;

/**
 * A partner's calendar that needs the reader.
 *
 * @param silent unreadable for a day, or gone
 * @param decide how many things in it the reader can decide
 */
public record SourceNeed(SourceId id, String name, boolean silent, int decide) {}
