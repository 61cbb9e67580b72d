package planted.icefree;

import org.springframework.modulith.Modulithic;

/** The root of a small house full of faults, which the rules must refuse. */
@Modulithic
public class PlantedApplication {
    // a text that is not there: words.get("planted.no-such-text")
}
