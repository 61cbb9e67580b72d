package planted.icefree.text;

/** Bears the name of another type. */
public record PlantedName(String value) {}
