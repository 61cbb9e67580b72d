package nyc.icefree.site.volunteerpages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.shiftlines.ShiftPart;
import nyc.icefree.text.Language;
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

/** The shifts that a volunteer can take, page by page, and several of them at once. */
@Controller
record OfferedController(Html html, Frames frames, ShiftSignup signup, MyAsks asks) {
    /** Keeps the page below 25 kB. */
    private static final int ROWS = 30;

    private static final int MOST_AT_ONCE = 20;

    /** Shown among their own shifts instead. */
    private static final Set<SignupStatus.Kind> ALREADY = Set.of(SignupStatus.Kind.YOURS, SignupStatus.Kind.ASKED);

    /** @param after number of rows on earlier pages */
    @GetMapping(PageLanguage.PATH + "/my/shifts")
    ResponseEntity<byte[]> offered(
            @PathVariable Language reader,
            @RequestParam(required = false) @Nullable String others,
            @RequestParam(defaultValue = "0") String after,
            CsrfToken csrf) {
        var seen = new Seen(others == null, ShiftPart.after(after), Set.of());
        return show(HttpStatus.OK, frames.words(reader), seen, null, Problems.NONE, csrf);
    }

    private record Seen(boolean fits, int after, Set<String> ticked) {}

    /** Takes each shift by itself: one that is gone does not stop the others. */
    @PostMapping(PageLanguage.PATH + "/my/shifts/several")
    ResponseEntity<byte[]> several(
            @PathVariable Language reader,
            @RequestParam(name = OfferedRow.TAKE, defaultValue = "") List<UUID> take,
            @RequestParam(name = OfferedRow.ASK, defaultValue = "") List<UUID> ask,
            @RequestParam(defaultValue = "0") String after,
            CsrfToken csrf) {
        Words words = frames.words(reader);
        var ticked =
                Stream.concat(take.stream(), ask.stream()).map(UUID::toString).collect(Collectors.toSet());
        var seen = new Seen(true, ShiftPart.after(after), ticked);
        if (take.isEmpty() && ask.isEmpty()) {
            return refused(words, seen, words.get("site.my.offered.several.none"), csrf);
        }
        if (take.size() + ask.size() > MOST_AT_ONCE) {
            return refused(words, seen, words.get("site.my.offered.several.many", "most", MOST_AT_ONCE), csrf);
        }
        var problems = new ArrayList<Problems.Problem>();
        int taken = act(words, take, signup::take, problems);
        int asked = act(words, ask, signup::ask, problems);
        if (problems.isEmpty()) {
            return Html.seeOther(Links.my(reader) + (asked == 0 ? "?taken" : taken == 0 ? "?asked" : "?both"));
        }
        return show(
                HttpStatus.CONFLICT,
                words,
                new Seen(true, seen.after(), Set.of()),
                taken + asked == 0 ? null : words.get("site.my.happened.several", "taken", taken, "asked", asked),
                new Problems(List.copyOf(problems)),
                csrf);
    }

    private ResponseEntity<byte[]> refused(Words words, Seen seen, String why, CsrfToken csrf) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, words, seen, null, Problems.one(why), csrf);
    }

    private int act(Words words, List<UUID> shifts, Consumer<ShiftId> act, List<Problems.Problem> problems) {
        int done = 0;
        for (UUID one : shifts) {
            var shift = new ShiftId(one);
            var known = signup.offered(shift)
                    .map(offered -> AskedRow.name(words, offered.open().shift()));
            try {
                act.accept(shift);
                done++;
            } catch (ShiftRefused refused) {
                problems.add(problem(words, known.orElse(words.get("site.shift.one")), words.why(refused)));
            } catch (NotYours gone) {
                problems.add(problem(words, words.get("site.shift.one"), words.get("site.shift.gone")));
            }
        }
        return done;
    }

    private static Problems.Problem problem(Words words, String shift, String why) {
        return new Problems.Problem(
                Problems.FORM, words.get("site.my.offered.several.refused", "shift", shift, "why", why));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Words words, Seen seen, @Nullable String happened, Problems problems, CsrfToken csrf) {
        Language reader = words.language();
        boolean fits = seen.fits();
        var open = signup.offered(OpenShiftFilter.ALL).stream()
                .filter(one -> !ALREADY.contains(one.status().kind()))
                .toList();
        var refused = asks.refused();
        var these = open.stream()
                .filter(one -> ((one.status().maySignUp() || PartChoice.isAllThatIsFree(one))
                                && !refused.contains(one.open().shift().id()))
                        == fits)
                .sorted(Comparator.comparing(
                        one -> one.open().shift().slot().startLocal().toLocalDate()))
                .toList();
        var part = ShiftPart.of(OfferedRow.days(words, these), seen.after(), ROWS);
        return html.personal(
                status,
                "site/my-offered.jte",
                new OfferedPage(
                        frames.closed(
                                reader,
                                words.get(fits ? "word.shifts-i-can-take" : "site.my.offered.others"),
                                fits ? Links::myShifts : ShiftLinks::others),
                        MyFrame.of(words, csrf.getToken(), Links.myShifts(reader)),
                        happened,
                        problems,
                        fits,
                        part.days(),
                        seen.after() == 0
                                ? ShiftLinks.several(reader)
                                : Links.with(ShiftLinks.several(reader), "after", Integer.toString(seen.after())),
                        part.days().stream()
                                        .flatMap(day -> day.shifts().stream())
                                        .flatMap(group -> group.rows().stream())
                                        .anyMatch(OfferedRow::lacking)
                                ? Links.myProfile(reader)
                                : null,
                        seen.ticked(),
                        part.next() == null
                                ? null
                                : Links.with(
                                        fits ? Links.myShifts(reader) : ShiftLinks.others(reader),
                                        "after",
                                        part.next().toString()),
                        these.size() == open.size()
                                ? null
                                : fits ? ShiftLinks.others(reader) : Links.myShifts(reader)));
    }
}
