package nyc.icefree.site.volunteer;

import java.util.List;
import nyc.icefree.shifts.OpenShifts;
import nyc.icefree.shifts.views.OpenShift;
import nyc.icefree.shifts.views.OpenShiftFilter;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
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
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String borough,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String stayed) {
        return html.shared(
                "site/volunteer.jte",
                page(
                        frames.words(reader),
                        ShiftFilters.of(role, day, language, borough),
                        all != null,
                        left != null,
                        stayed != null));
    }

    private VolunteerPage page(Words words, ShiftFilters filter, boolean all, boolean left, boolean stayed) {
        Language reader = words.language();
        String title = words.get("site.volunteer.title");
        List<OpenShift> open = openShifts.coming(OpenShiftFilter.ALL);
        List<ShiftDay<ShiftGroup>> days =
                ShiftGroup.days(words, filter.any() ? openShifts.coming(filter.filter()) : open);
        return new VolunteerPage(
                filter.any() || left || stayed || all
                        ? frames.closed(reader, title, Links::volunteer)
                        : frames.open(reader, title, words.get("site.volunteer.lead"), Links::volunteer),
                filter.roles(words, open),
                filter.days(words, open),
                choices.languages(words, filter.language()),
                choices.boroughs(words, filter.borough()),
                filter.any(),
                left,
                stayed,
                days.stream().limit(all ? Integer.MAX_VALUE : FIRST_DAYS).toList(),
                all || days.size() <= FIRST_DAYS ? null : filter.everything(reader),
                Links.volunteer(reader),
                Links.volunteerSignUp(reader),
                Links.mySignIn(reader));
    }
}
