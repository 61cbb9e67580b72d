package nyc.icefree.eventviews;

/**
 * @param lines of a list, in which a series may be one line
 * @param events behind these lines
 */
public record EventCount(int lines, int events) {}
