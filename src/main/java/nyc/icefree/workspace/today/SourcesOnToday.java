package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Partners' calendars that have fallen silent or need a decision. */
@Component
record SourcesOnToday(Sources sources) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        var words = data.words;
        return sources.needs().stream()
                .map(need -> TodayLine.of(
                        Urgency.SOMETIME,
                        need.silent()
                                ? words.get("workspace.today.calendar-silent", "name", need.name())
                                : words.get(
                                        "workspace.today.calendar-held", "name", need.name(), "count", need.decide()),
                        EventLinks.source(need.id(), words.get("workspace.today.calendar-see"))))
                .toList();
    }
}
