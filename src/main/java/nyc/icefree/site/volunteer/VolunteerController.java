package nyc.icefree.site.volunteer;

import java.util.Arrays;
import java.util.List;
import nyc.icefree.shifts.OpenShiftFilter;
import nyc.icefree.shifts.OpenShifts;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Borough;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class VolunteerController {
    /** More only when asked: a phone should not scroll through months. */
    private static final int FIRST_DAYS = 10;

    private final Html html;
    private final Frames frames;
    private final Choices choices;
    private final OpenShifts openShifts;

    VolunteerController(Html html, Frames frames, Choices choices, OpenShifts openShifts) {
        this.html = html;
        this.frames = frames;
        this.choices = choices;
        this.openShifts = openShifts;
    }

    @GetMapping(PageLanguage.PATH + "/volunteer")
    ResponseEntity<byte[]> openShifts(
            @PathVariable Language reader,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String borough,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String stayed) {
        return html.shared(
                "site/volunteer.jte",
                page(frames.words(reader), filter(language, borough), all != null, left != null, stayed != null));
    }

    private static OpenShiftFilter filter(String language, String borough) {
        return new OpenShiftFilter(
                null,
                Language.SPOKEN.stream()
                        .filter(spoken -> spoken.tag().equals(language))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(Borough.values())
                        .filter(one -> one.slug().equals(borough))
                        .findFirst()
                        .orElse(null),
                null,
                null,
                null,
                null);
    }

    private VolunteerPage page(Words words, OpenShiftFilter filter, boolean all, boolean left, boolean stayed) {
        Language reader = words.language();
        boolean filtered = !filter.equals(OpenShiftFilter.ALL);
        String title = words.get("site.volunteer.title");
        List<ShiftDay<ShiftGroup>> days = days(words, filter);
        return new VolunteerPage(
                filtered || left || stayed || all
                        ? frames.closed(reader, title, Links::volunteer)
                        : frames.open(reader, title, words.get("site.volunteer.lead"), Links::volunteer),
                choices.languages(words, filter.language()),
                choices.boroughs(words, filter.borough()),
                filtered,
                left,
                stayed,
                days.stream().limit(all ? Integer.MAX_VALUE : FIRST_DAYS).toList(),
                all || days.size() <= FIRST_DAYS ? null : everything(reader, filter),
                Links.volunteer(reader),
                Links.volunteerSignUp(reader),
                Links.mySignIn(reader));
    }

    private List<ShiftDay<ShiftGroup>> days(Words words, OpenShiftFilter filter) {
        return ShiftDay.days(
                        words,
                        openShifts.coming(filter),
                        open -> open.shift().slot(),
                        open -> ShiftLine.of(words, open))
                .stream()
                .map(day -> new ShiftDay<>(day.date(), ShiftGroup.of(day.shifts())))
                .toList();
    }

    private static String everything(Language reader, OpenShiftFilter filter) {
        String path = Links.volunteer(reader);
        var language = filter.language();
        var borough = filter.borough();
        path = language == null ? path : Links.with(path, "language", language.tag());
        path = borough == null ? path : Links.with(path, "borough", borough.slug());
        return Links.with(path, "all", "yes");
    }
}
