package nyc.icefree.site.my;

import java.util.UUID;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRefused;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.ShiftAsks;
import nyc.icefree.shifts.cover.ShiftCover;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import nyc.icefree.web.ShiftLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a volunteer answers who asks them for a shift, and what they wish of one, each by one button. */
@Controller
class MyAsksController {
    private static final String SHIFT = PageLanguage.PATH + "/my/shifts/{shift}";
    private final ShiftAsks asks;
    private final ShiftCover cover;

    MyAsksController(ShiftAsks asks, ShiftCover cover) {
        this.asks = asks;
        this.cover = cover;
    }

    @PostMapping(PageLanguage.PATH + "/my/asks/{ask}/yes")
    ResponseEntity<byte[]> yes(
            @PathVariable Language reader,
            @PathVariable UUID ask,
            @RequestParam(required = false) @Nullable UUID gives) {
        try {
            boolean theirs = asks.take(new AskId(ask), gives == null ? null : new ShiftId(gives));
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
