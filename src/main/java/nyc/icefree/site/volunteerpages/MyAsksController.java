package nyc.icefree.site.volunteerpages;

import java.util.UUID;
import nyc.icefree.links.AskLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.site.FirstOfPage;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.shiftlines.ShiftPart;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers to asks for shifts, and wishes to be called, each by one button. */
@Controller
record MyAsksController(Html html, Frames frames, MyAsks asks, ShiftCover cover) {
    private static final String SHIFT = PageLanguage.PATH + "/my/shifts/{shift}";
    /** Keeps the page below 25 kB. */
    private static final int SHOWN = 8;

    /** @param after number of rows on earlier pages */
    @GetMapping(PageLanguage.PATH + "/my/asks")
    ResponseEntity<byte[]> all(
            @PathVariable Language reader, @RequestParam(defaultValue = "0") String after, CsrfToken csrf) {
        Words words = frames.words(reader);
        var all = asks.mine();
        int skipped = FirstOfPage.of(ShiftPart.after(after), all.size(), SHOWN);
        return html.personal(
                "site/my-asks.jte",
                new MyAsksPage(
                        frames.closed(reader, words.get("site.my.ask-for.title"), AskLinks::all),
                        MyFrame.of(words, csrf.getToken(), Links.my(reader)),
                        all.stream()
                                .skip(skipped)
                                .limit(SHOWN)
                                .map(one -> AskedRow.of(words, one))
                                .toList(),
                        skipped + SHOWN < all.size() ? ShiftLinks.after(AskLinks.all(reader), skipped + SHOWN) : null,
                        skipped > 0 ? AskLinks.all(reader) : null,
                        Links.my(reader)));
    }

    @PostMapping(PageLanguage.PATH + "/my/asks/{ask}/yes")
    ResponseEntity<byte[]> yes(@PathVariable Language reader, @PathVariable UUID ask) {
        try {
            boolean theirs = asks.take(new AskId(ask));
            return mine(reader, theirs ? "taken" : "asked");
        } catch (ShiftRefused missed) {
            return mine(reader, "missed");
        }
    }

    @PostMapping(SHIFT + "/not-this-one")
    ResponseEntity<byte[]> notThisOne(@PathVariable Language reader, @PathVariable UUID shift) {
        asks.refuse(new ShiftId(shift));
        return mine(reader, "not-this-one");
    }

    @PostMapping(SHIFT + "/cover")
    ResponseEntity<byte[]> cover(@PathVariable Language reader, @PathVariable UUID shift) {
        cover.want(new ShiftId(shift));
        return mine(reader, "cover");
    }

    @PostMapping(SHIFT + "/no-cover")
    ResponseEntity<byte[]> noCover(@PathVariable Language reader, @PathVariable UUID shift) {
        cover.wantNoMore(new ShiftId(shift));
        return mine(reader, "no-cover");
    }

    @PostMapping(SHIFT + "/call-me")
    ResponseEntity<byte[]> callMe(@PathVariable Language reader, @PathVariable UUID shift) {
        try {
            asks.callMe(new ShiftId(shift));
            return Html.seeOther(ShiftLinks.shift(reader, shift.toString()));
        } catch (ShiftRefused missed) {
            return mine(reader, "missed");
        }
    }

    @PostMapping(SHIFT + "/call-me-not")
    ResponseEntity<byte[]> callMeNot(@PathVariable Language reader, @PathVariable UUID shift) {
        asks.callMeNot(new ShiftId(shift));
        return Html.seeOther(ShiftLinks.shift(reader, shift.toString()));
    }

    private static ResponseEntity<byte[]> mine(Language reader, String happened) {
        return Html.seeOther(Links.my(reader) + "?" + happened);
    }
}
