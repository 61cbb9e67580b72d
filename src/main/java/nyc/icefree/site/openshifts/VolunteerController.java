package nyc.icefree.site.openshifts;

import java.util.List;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.shifts.signup.OpenShifts;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.events.Choices;
import nyc.icefree.site.openshifts.ShiftFilters.At;
import nyc.icefree.site.shiftlines.ShiftGroup;
import nyc.icefree.site.shiftlines.ShiftPart;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
record VolunteerController(Html html, Frames frames, Choices choices, OpenShifts openShifts, EventProgramme programme) {
    /** As many as one looks through on a phone. */
    private static final int ROWS = 10;

    /** @param after number of rows on earlier pages */
    @GetMapping(PageLanguage.PATH + "/volunteer")
    ResponseEntity<byte[]> openShifts(
            @PathVariable Language reader,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String stayed) {
        Words words = frames.words(reader);
        return html.shared(
                "site/volunteer.jte",
                page(
                        words,
                        ShiftFilters.of(words.city(), role, day, language, area, At.of(programme.bySlug(event))),
                        ShiftPart.after(after),
                        left != null,
                        stayed != null));
    }

    private VolunteerPage page(Words words, ShiftFilters filter, int after, boolean left, boolean stayed) {
        Language reader = words.language();
        String title = words.get("word.help-out");
        List<OpenShift> open = openShifts.coming(filter.all());
        var found = ShiftGroup.days(words, filter.any() ? openShifts.coming(filter.filter()) : open);
        var part = ShiftPart.of(found, after, ROWS);
        return new VolunteerPage(
                filter.any() || left || stayed || after > 0
                        ? frames.closed(reader, title, Links::volunteer)
                        : frames.open(reader, title, words.get("site.volunteer.lead"), Links::volunteer),
                filter.roles(words, open),
                filter.days(words, open),
                choices.languages(words, filter.language()),
                choices.areas(words, filter.area()),
                filter.any(),
                filter.slug(),
                left,
                stayed,
                part.days(),
                part.next() == null ? null : filter.after(reader, part.next()),
                Links.volunteer(reader),
                Links.volunteerSignUp(reader),
                Links.mySignIn(reader));
    }
}
