package nyc.icefree.site.after;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;

public record AfterPage(
        Frame frame, EventSummary facts, Problems problems, List<Asked> asked, String action, String key) {
    public record Asked(String id, String question, List<Option> answers) {}
}
