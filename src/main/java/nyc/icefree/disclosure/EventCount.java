package nyc.icefree.disclosure;

public record EventCount(int lines, int events) {}
