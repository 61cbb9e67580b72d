package nyc.icefree.site.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import nyc.icefree.web.AddressLinks;
import nyc.icefree.web.Links;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Behind the mailed links: a button each, since mail scanners open links. */
@Controller
class AddressLinkController {
    private static final String CONFIRM = PageLanguage.PATH + "/my/address/{token}";
    private static final String BACK = PageLanguage.PATH + "/volunteer/address/{token}/back";
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

    /** Also for who is not signed in: the mail may be read elsewhere. */
    @GetMapping(CONFIRM)
    ResponseEntity<byte[]> askToConfirm(
            @PathVariable Language reader, @PathVariable SecretToken token, CsrfToken csrf) {
        try {
            var masked = own.confirms(token);
            return show(reader, "confirm", masked, language -> AddressLinks.confirm(language, token), csrf);
        } catch (VolunteerRefused elsewhere) {
            Words words = frames.words(reader);
            return html.personal(
                    "site/address-sign-in.jte",
                    new SignInFirstPage(
                            frames.closed(
                                    reader,
                                    words.get("site.address.title"),
                                    language -> AddressLinks.confirm(language, token)),
                            words.why(elsewhere.reasons().getFirst()),
                            Links.mySignIn(reader)));
        }
    }

    @PostMapping(CONFIRM)
    ResponseEntity<byte[]> confirm(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        try {
            own.confirm(token);
        } catch (VolunteerRefused refused) {
            if (refused.reasons().contains(Reason.SIGN_IN_FIRST)) {
                return Html.seeOther(AddressLinks.confirm(reader, token));
            }
            throw refused;
        }
        return Html.seeOther(Links.mySignIn(reader));
    }

    @GetMapping(BACK)
    ResponseEntity<byte[]> askToGoBack(@PathVariable Language reader, @PathVariable SecretToken token) {
        return show(reader, "back", own.leadsBack(token), language -> AddressLinks.back(language, token), null);
    }

    @PostMapping(BACK)
    ResponseEntity<byte[]> goBack(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        own.goBack(token);
        return Html.seeOther(Links.mySignIn(reader));
    }

    private ResponseEntity<byte[]> show(
            Language reader,
            String kind,
            Optional<String> masked,
            Function<Language, String> action,
            @Nullable CsrfToken csrf) {
        var frame = frames.closed(reader, frames.words(reader).get("site.address." + kind + ".title"), action);
        String shown = masked.orElseThrow(LinkExpired::new);
        return html.personal(
                "site/address-link.jte",
                new AddressLinkPage(frame, kind, shown, action.apply(reader), csrf == null ? null : csrf.getToken()));
    }
}
