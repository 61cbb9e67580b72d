package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.InactiveVolunteers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks behind a mailed link whether a volunteer stays or leaves, by a button each, since mail scanners open links. */
@Controller
record StayController(Html html, Frames frames, InactiveVolunteers staying, RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/volunteer/stay/{token}";

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(@PathVariable Language reader, @PathVariable SecretToken token) {
        if (!staying.works(token)) {
            throw new LinkExpired();
        }
        var frame = frames.closed(
                reader, frames.words(reader).get("site.stay.title"), language -> Links.volunteerStay(language, token));
        String here = Links.volunteerStay(reader, token);
        return html.personal("site/stay.jte", new StayPage(frame, frame.campaign(), here, here + "/leave"));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> stay(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        staying.stay(token);
        return Html.seeOther(Links.volunteer(reader) + "?stayed");
    }

    @PostMapping(PATH + "/leave")
    ResponseEntity<byte[]> leave(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        staying.leave(token);
        return Html.seeOther(Links.volunteer(reader) + "?left");
    }
}
