package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.FindLinks;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.answers.OtherAnswers;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.RsvpDestruction;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Destroys an answer by its secret link. Its link is unknown afterwards, so the result is shown on another page. */
@Controller
record DestroyController(
        Html html,
        Frames frames,
        RsvpDestruction destruction,
        OtherAnswers answers,
        Reservations reservations,
        RateLimits limits) {
    @PostMapping(PageLanguage.PATH + "/r/{token}/destroy")
    ResponseEntity<byte[]> destroy(
            @PathVariable Language reader, @PathVariable String token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        var others = answers.of(token);
        var until = destruction.destroy(token);
        // other dates whose links stood on the page that is gone, except the date that it moved to, which went with it
        var other = others.stream()
                .filter(one -> reservations.byToken(one.value()).isPresent())
                .findFirst();
        if (until.isPresent() && other.isPresent()) {
            return Html.seeOther(Links.manage(reader, other.get()) + "?destroyed");
        }
        // pressed twice, the link is unknown, and the page is the same as for any unknown link
        return Html.seeOther(FindLinks.destroyed(reader, until.orElse(null)));
    }

    @GetMapping(PageLanguage.PATH + "/r/destroyed")
    ResponseEntity<byte[]> destroyed(
            @PathVariable Language reader, @RequestParam(required = false) @Nullable String until) {
        var words = frames.words(reader);
        var day = day(until);
        return html.personal(
                "site/destroyed.jte",
                new DestroyedPage(
                        frames.discreet(
                                reader,
                                words.get("site.destroyed.title"),
                                language -> FindLinks.destroyed(language, day)),
                        day == null ? null : words.date(day)));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException notOurs) {
            return null;
        }
    }
}
