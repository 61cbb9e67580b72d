package nyc.icefree.workspace.today;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.events.Translations;
import nyc.icefree.events.Translations.Wanting;
import nyc.icefree.workspace.today.EventIssues.Found;
import org.springframework.stereotype.Component;

/** Public events with missing or outdated translations. */
@Component
record WordsNeeds(Translations translations) implements NeedSource {
    private static final int MOST = 5;

    @Override
    public List<TodayLine> needs(TodayData glance) {
        var wanting = translations.wanting();
        var events = glance.events(wanting.stream().map(Wanting::event).toList());
        return EventIssues.together(
                        glance,
                        wanting.stream()
                                .flatMap(one -> Stream.ofNullable(events.get(one.event()))
                                        .map(event -> new Found(EventIssue.WORDS, event, 1, languages(glance, one), 0)))
                                .toList())
                .stream()
                .limit(MOST)
                .toList();
    }

    private static List<String> languages(TodayData glance, Wanting wanting) {
        return wanting.translations().stream()
                .map(one -> glance.words.get(
                        "workspace.translation.line",
                        "language",
                        glance.words.of(one.language()),
                        "state",
                        glance.words.of(one.state())))
                .toList();
    }
}
