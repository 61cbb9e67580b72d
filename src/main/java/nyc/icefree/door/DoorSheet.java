package nyc.icefree.door;

import java.util.Map;
import nyc.icefree.text.Language;

/** A sheet of strokes, added up. */
public record DoorSheet(String name, int adults, int children, Map<Language, Integer> headsets) {}
