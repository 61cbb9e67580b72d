package nyc.icefree.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.door.Counted;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.feedback.FeedbackAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeCsv;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Words a report for pages, paper and files. */
public record ReportText(Words words) {
    /** A sentence that says what the measure counts and what it cannot know. */
    public String about(Measure measure) {
        return words.get(Words.key(measure) + ".about");
    }

    public String name(ReportPeriod period) {
        if (period.isYear()) {
            return period.toString();
        }
        return period.isQuarter()
                ? words.get(
                        "report.quarter",
                        "number",
                        period.numberOfQuarter(),
                        "year",
                        String.valueOf(period.first().getYear()))
                : words.month(period.first());
    }

    public String cell(Breakdown by, String value) {
        return switch (by) {
            case KINDS -> words.of(EventKind.valueOf(value));
            case AREAS -> words.of(Area.ofStored(value));
            case EVENT_LANGUAGES, PARTY_LANGUAGES, HEADSET_LANGUAGES -> words.of(new Language(value));
            case AGES -> words.of(Counted.valueOf(value));
            case NEEDS_ASKED, NEEDS_MET -> words.of(NeedKind.valueOf(value));
            case USEFUL, UNDERSTOOD -> words.of(FeedbackAnswer.valueOf(value));
            case HEARD -> value;
        };
    }

    /** Of hours where minutes are stored. */
    public String amount(Measure measure, @Nullable Long amount) {
        return amount == null ? unknown(measure) : words.get("report.number", "number", inUnits(measure, amount));
    }

    public static long inUnits(Measure measure, long amount) {
        return measure == Measure.MINUTES || measure == Measure.HELPED ? Math.round(amount / 60.0) : amount;
    }

    String csv(Report report) {
        var file = new SafeCsv()
                .row(Stream.of("period", "what", "of", "number")
                        .map(head -> words.get("report.csv." + head))
                        .toList());
        for (YearMonth month : report.months().keySet()) {
            for (var measure : Measure.values()) {
                file.row(
                        List.of(month.toString(), words.of(measure), "", plain(measure, report.known(month, measure))));
            }
        }
        report.splits().forEach(split -> {
            String quarter = split.quarter().toString();
            var cells = split.cells();
            if (cells == null) {
                file.row(List.of(quarter, words.of(split.by()), "", words.get("report.too-small")));
            } else {
                cells.forEach((value, many) -> file.row(
                        List.of(quarter, words.of(split.by()), cell(split.by(), value), String.valueOf(many))));
            }
        });
        return file.toString();
    }

    private String plain(Measure measure, @Nullable Long amount) {
        return amount == null ? unknown(measure) : String.valueOf(inUnits(measure, amount));
    }

    private String unknown(Measure measure) {
        return words.get(measure == Measure.DAYS ? "report.no-decision" : "report.not-counted");
    }
}
