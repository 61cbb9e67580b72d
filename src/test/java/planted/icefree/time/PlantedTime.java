package planted.icefree.time;

import planted.icefree.text.PlantedText;

/** A fault on purpose: half of a circle. */
public class PlantedTime {
    PlantedText circle;
}
