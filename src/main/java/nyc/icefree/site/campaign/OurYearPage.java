package nyc.icefree.site.campaign;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.reports.Bars;
import nyc.icefree.reports.Measure;
import nyc.icefree.reports.Report;
import nyc.icefree.reports.ReportText;
import nyc.icefree.site.Frame;

/** @param languages a sentence; empty when none can be named */
public record OurYearPage(Frame frame, String title, String lead, Report year, String languages) {
    public static final List<Measure> SHOWN =
            List.of(Measure.HELD, Measure.RESERVED, Measure.CAME, Measure.HELPED, Measure.MET);

    /** Nothing, too, where nobody counted. */
    public long amount(Measure measure) {
        return ReportText.inUnits(measure, Objects.requireNonNullElse(year.known(measure), 0L));
    }

    public String number(long amount) {
        return frame.words().get("report.number", "number", amount);
    }

    public String what(Measure measure) {
        return frame.words()
                .get(
                        "site.our-year." + measure.name().toLowerCase(Locale.ROOT),
                        "number",
                        amount(measure),
                        "events",
                        year.total(Measure.COUNTED));
    }

    /** Inline SVG. */
    public String bar(YearMonth month) {
        long most = year.months().keySet().stream()
                .mapToLong(each -> year.total(each, Measure.HELD))
                .max()
                .orElse(1);
        return Bars.lying(year.total(month, Measure.HELD), most);
    }
}
