package nyc.icefree.site.my;

import java.util.List;
import java.util.UUID;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRefused;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.swap.ShiftSwaps;
import nyc.icefree.shifts.views.MyShift;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.volunteer.ChoicePart;
import nyc.icefree.site.volunteer.ShiftLine;
import nyc.icefree.site.volunteer.ShiftPart;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.web.AskLinks;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer says which shifts of others they would take for one of theirs; nothing says whose those are. */
@Controller
class SwapController {
    private static final String PATH = PageLanguage.PATH + "/my/shifts/{shift}/swap";
    /** Beside those that are chosen: so many are less than 25 kB. */
    private static final int SHOWN = 20;

    private final Html html;
    private final Frames frames;
    private final ShiftSwaps swaps;
    private final ShiftSignup signup;

    SwapController(Html html, Frames frames, ShiftSwaps swaps, ShiftSignup signup) {
        this.html = html;
        this.frames = frames;
        this.swaps = swaps;
        this.signup = signup;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> choose(@PathVariable Language reader, @PathVariable UUID shift, CsrfToken csrf) {
        return show(frames.words(reader), shift, List.of(), 0, csrf);
    }

    private ResponseEntity<byte[]> show(Words words, UUID shift, List<UUID> ticked, int after, CsrfToken csrf) {
        Language reader = words.language();
        var gives = new ShiftId(shift);
        var choices = swaps.choices(gives).stream()
                .map(one -> new SwapPage.Choice(
                        ShiftLine.of(words, one),
                        words.begin(words.day(one.shift().slot().startLocal().toLocalDate())),
                        ticked.contains(one.shift().id().value())))
                .toList();
        return html.personal(
                HttpStatus.OK,
                "site/my-swap.jte",
                new SwapPage(
                        frames.closed(
                                reader,
                                words.get("site.my.swap.title"),
                                language -> AskLinks.swap(language, shift.toString())),
                        MyFrame.of(words, csrf.getToken(), Links.my(reader)),
                        AskLinks.swap(reader, shift.toString()),
                        signup.mine().stream()
                                .map(MyShift::shift)
                                .filter(mine -> mine.id().equals(gives))
                                .map(mine -> AskedRow.name(words, mine))
                                .findFirst()
                                .orElse(null),
                        swaps.proposed().contains(gives),
                        ChoicePart.of(choices, SwapPage.Choice::chosen, after, SHOWN)));
    }

    /** With nothing chosen what was proposed is taken back. @param later only to look on, from that choice */
    @PostMapping(PATH)
    ResponseEntity<byte[]> propose(
            @PathVariable Language reader,
            @PathVariable UUID shift,
            @RequestParam(name = "for", defaultValue = "") List<UUID> wanted,
            @RequestParam(required = false) @Nullable String later,
            CsrfToken csrf) {
        if (later != null) {
            return show(frames.words(reader), shift, wanted, ShiftPart.after(later), csrf);
        }
        try {
            swaps.propose(new ShiftId(shift), wanted.stream().map(ShiftId::new).toList());
            return Html.seeOther(Links.my(reader) + (wanted.isEmpty() ? "?no-swap" : "?swap"));
        } catch (ShiftRefused missed) {
            if (missed.status().kind() == SignupStatus.Kind.INVITED_ONLY) {
                throw missed;
            }
            return Html.seeOther(Links.my(reader) + "?missed");
        }
    }
}
