package nyc.icefree.workspace.today;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.EventLinks;

/** Joins the same issue of several dates into one line. */
final class EventIssues {
    private static final int MOST_NAMED = 4;

    /** @param what roles or things @param mine of these, tasks given to the reader */
    record Found(EventIssue issue, ComingEvent event, LocalDateTime at, int count, List<String> what, int mine) {
        Found(EventIssue issue, ComingEvent event, int count, List<String> what, int mine) {
            this(issue, event, event.slot().startLocal(), count, what, mine);
        }

        Found(EventIssue issue, ComingEvent event, int count) {
            this(issue, event, count, List.of(), 0);
        }

        boolean isTodayOrPast(TodayData data) {
            return data.isTodayOrPast(at, event.slot().zone());
        }
    }

    /** What two findings must share to become one line; today's never joins later ones. */
    private record Same(EventIssue issue, OrganizationId host, String title, boolean today) {}

    private EventIssues() {}

    static List<TodayLine> together(TodayData data, List<Found> all) {
        var same = new LinkedHashMap<Same, List<Found>>();
        for (var one : all) {
            same.computeIfAbsent(
                            new Same(
                                    one.issue(), one.event().host(), one.event().title(), one.isTodayOrPast(data)),
                            key -> new ArrayList<>())
                    .add(one);
        }
        return same.values().stream().map(group -> need(data, group)).toList();
    }

    private static TodayLine need(TodayData data, List<Found> group) {
        var words = data.words;
        var first = group.stream().min(Comparator.comparing(Found::at)).orElseThrow();
        long dates = group.stream().map(Found::event).distinct().count();
        var issue = first.issue();
        String day = data.day(first.at(), first.event().slot().zone());
        var sentence = MixedLine.in(
                words,
                issue.sentence(),
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
                issue.urgency(first.isTodayOrPast(data)),
                first.at(),
                sentence,
                EventLinks.to(first.event().id(), issue.tab(), words.get(issue.act())));
    }

    private static String named(List<Found> group) {
        var what = group.stream().flatMap(one -> one.what().stream()).distinct().toList();
        return what.size() <= MOST_NAMED
                ? String.join(", ", what)
                : String.join(", ", what.subList(0, MOST_NAMED)) + ", …";
    }
}
