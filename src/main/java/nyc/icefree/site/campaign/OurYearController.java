package nyc.icefree.site.campaign;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.links.Links;
import nyc.icefree.people.NotYours;
import nyc.icefree.reports.Breakdown;
import nyc.icefree.reports.Report;
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
        var months = year.months();
        String lead = words.get(
                "site.our-year.lead",
                "months",
                months.size(),
                "first",
                words.month(months.firstKey()),
                "last",
                words.month(months.lastKey()));
        var frame = frames.open(reader, title, words.get("site.our-year.description"), Links::ourYear);
        return html.shared("site/our-year.jte", new OurYearPage(frame, title, lead, year, spoken(words, year)));
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
}
