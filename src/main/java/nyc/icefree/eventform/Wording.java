package nyc.icefree.eventform;

public record Wording(String title, String description, String instructions) {}
