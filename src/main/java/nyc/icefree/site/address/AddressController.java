package nyc.icefree.site.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.AddressLinks;
import nyc.icefree.links.Links;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Changes a volunteer's address. Answers alike whether the address is known; mailed links lead to a button, since mail
 * scanners open links.
 */
@Controller
record AddressController(Html html, Frames frames, OwnAddress own, RateLimits limits) {
    private static final String PATH = PageLanguage.PATH + "/my/address";
    private static final String CONFIRM = PATH + "/{token}";
    private static final String BACK = PageLanguage.PATH + "/volunteer/address/{token}/back";

    @GetMapping(PATH)
    ResponseEntity<byte[]> look(@PathVariable Language reader, CsrfToken csrf) {
        return show(HttpStatus.OK, reader, csrf, Problems.NONE, "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> ask(@PathVariable Language reader, HttpServletRequest request, CsrfToken csrf) {
        limits.take(RateLimit.SIGN_IN_LINK, request);
        String typed = Objects.requireNonNullElse(request.getParameter("email"), "");
        try {
            ConstantTime.run(() -> own.ask(typed));
            return Html.seeOther(AddressLinks.form(reader));
        } catch (Refused refused) {
            Words words = frames.words(reader);
            var why = refused.require(VolunteerRefused.class).getFirst();
            var problem = new Problems.Problem("email", words.why(why));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, csrf, new Problems(List.of(problem)), typed);
        }
    }

    @GetMapping(CONFIRM)
    ResponseEntity<byte[]> askToConfirm(
            @PathVariable Language reader, @PathVariable SecretToken token, CsrfToken csrf) {
        return show(
                reader,
                "confirm",
                own.confirms(token),
                language -> AddressLinks.confirm(language, token),
                csrf.getToken());
    }

    @PostMapping(CONFIRM)
    ResponseEntity<byte[]> confirm(
            @PathVariable Language reader, @PathVariable SecretToken token, HttpServletRequest request) {
        limits.take(RateLimit.MANAGE, request);
        own.confirm(token);
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
            @Nullable String csrf) {
        String shown = masked.orElseThrow(LinkExpired::new);
        var frame = frames.closed(reader, frames.words(reader).get("site.address." + kind + ".title"), action);
        return html.personal(
                "site/address-link.jte", new AddressLinkPage(frame, kind, shown, action.apply(reader), csrf));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Language reader, CsrfToken csrf, Problems problems, String typed) {
        Words words = frames.words(reader);
        return html.personal(
                status,
                "site/my-address.jte",
                new AddressPage(
                        frames.closed(reader, words.get("site.address.title"), AddressLinks::form),
                        csrf.getToken(),
                        problems,
                        typed,
                        own.waiting().orElse(null),
                        AddressLinks.form(reader),
                        Links.myProfile(reader)));
    }
}
