package nyc.icefree.workspace.series;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;

/** The first date's day is none of the rule's; {@code next} is the next one that is. */
record FirstDateRefused(String often, String date, String next) implements RefusalReason {
    @Override
    public String name() {
        return "NOT_HIT";
    }

    @Override
    public Map<String, Object> arguments() {
        return Map.of("often", often, "date", date, "next", next);
    }
}
