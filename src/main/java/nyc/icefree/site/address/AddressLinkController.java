package nyc.icefree.site.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.web.AddressLinks;
import nyc.icefree.web.Links;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Behind the mailed links: a button each, since mail scanners open links. */
@Controller
class AddressLinkController {
    private static final String PATH = PageLanguage.PATH + "/volunteer/address/{token}";
    private final Html html;
    private final Frames frames;
    private final OwnAddress own;
    private final RateLimits limits;

    AddressLinkController(Html html, Frames frames, OwnAddress own, RateLimits limits) {
        this.html = html;
        this.frames = frames;
        this.own = own;
        this.limits = limits;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> askToConfirm(@PathVariable Language reader, @PathVariable SecretToken token) {
        return show(reader, "confirm", own.confirms(token), AddressLinks.confirm(reader, token));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> confirm(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        own.confirm(token);
        return Html.seeOther(Links.mySignIn(reader));
    }

    @GetMapping(PATH + "/back")
    ResponseEntity<byte[]> askToGoBack(@PathVariable Language reader, @PathVariable SecretToken token) {
        return show(reader, "back", own.leadsBack(token), AddressLinks.back(reader, token));
    }

    @PostMapping(PATH + "/back")
    ResponseEntity<byte[]> goBack(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        own.goBack(token);
        return Html.seeOther(Links.mySignIn(reader));
    }

    private ResponseEntity<byte[]> show(Language reader, String kind, Optional<String> masked, String action) {
        var frame = frames.closed(
                reader,
                frames.words(reader).get("site.address." + kind + ".title"),
                language -> action.replaceFirst("^" + Links.volunteer(reader), Links.volunteer(language)));
        return html.personal(
                "site/address-link.jte",
                new AddressLinkPage(frame, kind, masked.orElseThrow(LinkExpired::new), action));
    }
}
