package nyc.icefree.eventform;

/** An event's words in one language. */
public record Wording(String title, String description, String instructions) {}
