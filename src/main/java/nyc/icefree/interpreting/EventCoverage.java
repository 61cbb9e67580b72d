package nyc.icefree.interpreting;

import java.util.List;
import nyc.icefree.disclosure.EventView;

/** @param languages that need interpretation; empty where everybody can follow anyway */
public record EventCoverage(EventView event, List<LanguageCoverage> languages) {
    public long gaps() {
        return languages.stream().filter(LanguageCoverage::isGap).count();
    }
}
