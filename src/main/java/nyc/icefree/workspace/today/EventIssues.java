package nyc.icefree.workspace.today;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.EventLinks;

/** Joins the same issue of several dates into one line. */
final class EventIssues {
    private static final int MOST_NAMED = 4;

    /** What was found: how many, of which roles or things, and how many of the reader's own. */
    record Found(EventIssue matter, ComingEvent event, LocalDateTime at, int count, List<String> what, int mine) {
        Found(EventIssue matter, ComingEvent event, int count, List<String> what, int mine) {
            this(matter, event, event.slot().startLocal(), count, what, mine);
        }

        Found(EventIssue matter, ComingEvent event, int count) {
            this(matter, event, count, List.of(), 0);
        }
    }

    /** Tonight's date keeps its own line. */
    private record Same(EventIssue matter, OrganizationId host, String title, boolean today) {}

    private EventIssues() {}

    static List<TodayLine> together(TodayData glance, List<Found> all) {
        var same = new LinkedHashMap<Same, List<Found>>();
        for (var one : all) {
            same.computeIfAbsent(
                            new Same(
                                    one.matter(),
                                    one.event().host(),
                                    one.event().title(),
                                    glance.isToday(one.at())),
                            key -> new ArrayList<>())
                    .add(one);
        }
        return same.values().stream().map(group -> need(glance, group)).toList();
    }

    private static TodayLine need(TodayData glance, List<Found> group) {
        var words = glance.words;
        var first = group.stream().min(Comparator.comparing(Found::at)).orElseThrow();
        long dates = group.stream().map(Found::event).distinct().count();
        var matter = first.matter();
        String day = glance.day(first.at());
        var sentence = MixedLine.in(
                words,
                matter.sentence(),
                "event",
                first.event().titleFor(words.language()),
                "when",
                dates == 1 ? day : words.get("workspace.today.when.dates", "count", dates, "day", day),
                "dates",
                dates,
                "count",
                group.stream().mapToInt(Found::count).sum(),
                "what",
                named(group),
                "mine",
                group.stream().mapToInt(Found::mine).sum());
        return TodayLine.of(
                urgency(glance, first),
                first.at(),
                sentence,
                EventLinks.to(first.event().id(), matter.tab(), words.get(matter.act())));
    }

    private static Urgency urgency(TodayData glance, Found first) {
        if (first.matter() == EventIssue.WORDS) {
            return Urgency.SOMETIME;
        }
        return glance.isToday(first.at()) ? Urgency.TONIGHT : Urgency.SOON;
    }

    private static String named(List<Found> group) {
        var what = group.stream().flatMap(one -> one.what().stream()).distinct().toList();
        return what.size() <= MOST_NAMED
                ? String.join(", ", what)
                : Stream.concat(what.stream().limit(MOST_NAMED), Stream.of("…")).collect(Collectors.joining(", "));
    }
}
