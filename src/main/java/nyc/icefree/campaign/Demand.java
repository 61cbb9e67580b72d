package nyc.icefree.campaign;

/** One thing that the campaign asks for: a line, and a sentence or two that explain it. */
public record Demand(String title, String explanation) {}
