package nyc.icefree.site.volunteerpages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.shifts.signup.HelpedHours;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.site.FirstOfPage;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.shiftlines.ShiftPart;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer's hours, and a certificate of them to print. The typed name goes into the page and is not stored. */
@Controller
record MyHoursController(Html html, Frames frames, ShiftSignup signup, Campaign campaign, Clock clock) {
    static final int LONGEST_NAME = 100;

    /** Keeps the page below 25 kB. */
    private static final int SHOWN = 25;

    @GetMapping(PageLanguage.PATH + "/my/hours")
    ResponseEntity<byte[]> look(
            @PathVariable Language reader, @RequestParam(defaultValue = "0") String after, CsrfToken csrf) {
        return show(HttpStatus.OK, reader, "", null, Problems.NONE, ShiftPart.after(after), csrf);
    }

    @PostMapping(PageLanguage.PATH + "/my/hours")
    ResponseEntity<byte[]> certify(
            @PathVariable Language reader, @RequestParam(defaultValue = "") String name, CsrfToken csrf) {
        Words words = frames.words(reader);
        String typed = SafeText.line(name).strip();
        if (typed.isEmpty() || typed.codePointCount(0, typed.length()) > LONGEST_NAME) {
            String key = typed.isEmpty() ? "site.my.hours.name.missing" : "site.my.hours.name.too-long";
            var problems = new Problems(List.of(new Problems.Problem("name", words.get(key))));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, name, null, problems, 0, csrf);
        }
        return show(
                HttpStatus.OK,
                reader,
                typed,
                LocalDate.ofInstant(clock.instant(), campaign.now().zone()),
                Problems.NONE,
                0,
                csrf);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Language reader,
            String name,
            @Nullable LocalDate made,
            Problems problems,
            int after,
            CsrfToken csrf) {
        Words words = frames.words(reader);
        var hours = signup.hours();
        int from = FirstOfPage.of(after, hours.each().size(), SHOWN);
        boolean certified = made != null && !hours.with().isEmpty();
        return html.personal(
                status,
                certified ? "site/my-certificate.jte" : "site/my-hours.jte",
                new MyHoursPage(
                        frames.closed(reader, words.get("site.my.hours.title"), ShiftLinks::hours),
                        MyFrame.of(words, csrf.getToken(), ShiftLinks.hours(reader)),
                        lead(words, hours),
                        hours.with().stream().map(one -> row(words, one)).toList(),
                        hours.each().stream()
                                .skip(from)
                                .limit(SHOWN)
                                .map(one -> MyHoursPage.Each.of(words, one))
                                .toList(),
                        from + SHOWN < hours.each().size()
                                ? ShiftLinks.after(ShiftLinks.hours(reader), from + SHOWN)
                                : null,
                        name,
                        made == null
                                ? null
                                : words.get(
                                        "site.my.hours.made",
                                        "date",
                                        words.date(made),
                                        "campaign",
                                        campaign.now().name()),
                        problems,
                        ShiftLinks.hours(reader)));
    }

    private static String lead(Words words, HelpedHours hours) {
        LocalDate first = hours.first();
        LocalDate last = hours.last();
        if (first == null || last == null) {
            return words.get("site.my.hours.none");
        }
        String time = HelpedTime.of(words, hours.time());
        String shifts = shifts(words, hours.shifts());
        return first.equals(last)
                ? words.get("site.my.hours.lead.one-day", "time", time, "shifts", shifts, "day", words.date(first))
                : words.get(
                        "site.my.hours.lead",
                        "time",
                        time,
                        "shifts",
                        shifts,
                        "first",
                        words.date(first),
                        "last",
                        words.date(last));
    }

    private static MyHoursPage.Row row(Words words, HelpedHours.With one) {
        return new MyHoursPage.Row(
                one.organization().name(), shifts(words, one.shifts()), HelpedTime.of(words, one.time()));
    }

    private static String shifts(Words words, int shifts) {
        return words.get("site.my.hours.shifts", "shifts", shifts);
    }
}
