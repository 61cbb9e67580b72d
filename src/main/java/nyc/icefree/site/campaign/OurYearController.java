package nyc.icefree.site.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.reports.Bars;
import nyc.icefree.reports.Breakdown;
import nyc.icefree.reports.Measure;
import nyc.icefree.reports.Report;
import nyc.icefree.reports.ReportText;
import nyc.icefree.reports.Reports;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The coalition's year as a poster, while an administrator shows it. */
@Controller
record OurYearController(Html html, Frames frames, Reports reports) {
    @GetMapping(PageLanguage.PATH + "/our-year")
    ResponseEntity<byte[]> page(@PathVariable Language reader) {
        Words words = frames.words(reader);
        var year = reports.ourYear().orElseThrow(NotYours::new);
        String title = words.get("site.our-year.title", "year", year.period().toString());
        var months = year.months().keySet().stream().toList();
        return html.shared(
                "site/our-year.jte",
                new OurYearPage(
                        frames.open(reader, title, words.get("site.our-year.description"), Links::ourYear),
                        title,
                        words.get(
                                "site.our-year.lead",
                                "months",
                                months.size(),
                                "first",
                                words.month(months.getFirst()),
                                "last",
                                words.month(months.getLast())),
                        numbers(words, year),
                        spoken(words, year),
                        months.stream().map(month -> bar(words, year, month)).toList(),
                        Links.events(reader)));
    }

    private static List<OurYearPage.Number> numbers(Words words, Report year) {
        return Stream.of(Measure.HELD, Measure.RESERVED, Measure.CAME, Measure.HELPED, Measure.MET)
                .map(measure -> {
                    long amount = ReportText.inUnits(measure, Objects.requireNonNullElse(year.known(measure), 0L));
                    return new OurYearPage.Number(
                            amount,
                            words.get("report.number", "number", amount),
                            words.get(
                                    "site.our-year." + ReportText.key(measure),
                                    "number",
                                    amount,
                                    "events",
                                    year.total(Measure.COUNTED)));
                })
                .filter(number -> number.amount() > 0)
                .toList();
    }

    /** Languages that stand in a breakdown that is shown. */
    private static String spoken(Words words, Report year) {
        var languages = new TreeSet<String>();
        year.splits().stream()
                .filter(split -> split.by() == Breakdown.EVENT_LANGUAGES)
                .flatMap(split -> Stream.ofNullable(split.cells()))
                .forEach(cells -> languages.addAll(cells.keySet()));
        Collection<Language> all = languages.stream().map(Language::new).toList();
        return all.isEmpty() ? "" : words.get("site.our-year.languages", "languages", words.within(all));
    }

    private static OurYearPage.Month bar(Words words, Report year, java.time.YearMonth month) {
        long most = year.months().keySet().stream()
                .mapToLong(each -> year.total(each, Measure.HELD))
                .max()
                .orElse(1);
        long held = year.total(month, Measure.HELD);
        return new OurYearPage.Month(
                words.month(month), words.get("report.number", "number", held), Bars.lying(held, most));
    }
}
