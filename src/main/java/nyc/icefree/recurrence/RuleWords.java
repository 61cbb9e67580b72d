package nyc.icefree.recurrence;

import java.time.DayOfWeek;
import java.util.List;
import nyc.icefree.text.Words;

/** Says a rule in a sentence: "every Tuesday and Thursday, until Friday, March 5, 2027". */
public final class RuleWords {
    private final Words words;

    public RuleWords(Words words) {
        this.words = words;
    }

    public String sentence(Rule rule) {
        String often = often(rule);
        return switch (rule.ending()) {
            case Ending.Never never -> often;
            case Ending.On on -> words.get("recurrence.until", "often", often, "date", words.date(on.last()));
            case Ending.After after -> words.get("recurrence.times", "often", often, "count", after.count());
        };
    }

    public String often(Rule rule) {
        int every = rule.interval();
        return switch (rule.pattern()) {
            case Pattern.Daily daily -> words.get("recurrence.daily", "every", every);
            case Pattern.Weekly weekly ->
                words.get(
                        "recurrence.weekly",
                        "every",
                        every,
                        "days",
                        list(weekly.days().stream().map(this::day).toList()));
            case Pattern.MonthlyOnDay(int day) ->
                day == -1
                        ? words.get("recurrence.monthly-last-day", "every", every)
                        : words.get(
                                day > 28 ? "recurrence.monthly-late-day" : "recurrence.monthly-day",
                                "every",
                                every,
                                "day",
                                day);
            case Pattern.MonthlyOnWeekday on ->
                words.get(
                        "recurrence.monthly-weekday",
                        "every",
                        every,
                        "positions",
                        list(on.positions().stream().map(this::position).toList()),
                        "day",
                        day(on.weekday()));
            case Pattern.Yearly yearly ->
                words.get("recurrence.yearly", "every", every, "day", words.monthDay(yearly.day()));
        };
    }

    public String day(DayOfWeek day) {
        return words.weekday(day);
    }

    /** "first", and "last" for -1. */
    public String position(int position) {
        return words.get("recurrence.position", "position", position == -1 ? "last" : String.valueOf(position));
    }

    private String list(List<String> several) {
        String last = several.getLast();
        return several.size() == 1
                ? last
                : words.get(
                        "recurrence.and",
                        "some",
                        String.join(words.comma(), several.subList(0, several.size() - 1)),
                        "last",
                        last);
    }
}
