package planted.icefree.text;

import planted.icefree.time.PlantedTime;

/** A fault on purpose: the other half of a circle. */
public class PlantedText {
    PlantedTime circle;
}
