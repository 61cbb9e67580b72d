package nyc.icefree.events;

/** An event's words in one language. */
record Wording(String title, String description, String instructions) {}
