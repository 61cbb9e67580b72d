package nyc.icefree.sources;

/**
 * A partner's calendar that needs whoever is asking.
 *
 * @param silent it has not been readable for a day, or is gone
 * @param decide how many things in it the reader can decide
 */
public record SourceNeed(SourceId id, String name, boolean silent, int decide) {}
