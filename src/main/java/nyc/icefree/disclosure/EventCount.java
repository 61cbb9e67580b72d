package nyc.icefree.disclosure;

/** @param lines of a list, in which a series may be one line */
public record EventCount(int lines, int events) {}
