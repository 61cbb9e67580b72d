package planted.icefree.time;

/** Bears the name of another type. */
public record PlantedName(String value) {}
