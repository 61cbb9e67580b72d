package nyc.icefree.workspace.today;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.events.Translations;
import nyc.icefree.events.Translations.Wanting;
import nyc.icefree.workspace.today.EventIssues.Found;
import org.springframework.stereotype.Component;

/** Public events with missing or outdated translations. */
@Component
record WordsOnToday(Translations translations) implements TodaySource {
    private static final int MOST = 5;

    @Override
    public List<TodayLine> lines(TodayData data) {
        var wanting = translations.wanting();
        var events = data.events(wanting.stream().map(Wanting::event).toList());
        return EventIssues.together(
                        data,
                        wanting.stream()
                                .flatMap(one -> Stream.ofNullable(events.get(one.event()))
                                        .map(event -> new Found(EventIssue.WORDS, event, 1, languages(data, one), 0)))
                                .toList())
                .stream()
                .limit(MOST)
                .toList();
    }

    private static List<String> languages(TodayData data, Wanting wanting) {
        return wanting.translations().stream()
                .map(one -> data.words.get(
                        "workspace.translation.line",
                        "language",
                        data.words.of(one.language()),
                        "state",
                        data.words.of(one.state())))
                .toList();
    }
}
