package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.messages.MailState;
import nyc.icefree.signin.DemoSignIns;
import nyc.icefree.signin.LinkOwner;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.StaleForms;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.ShiftAfterSignIn;
import nyc.icefree.site.openshifts.WantedShift;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Volunteers ask for a link by mail; the link shows a button, since mail scanners open links. */
@Controller
record VolunteerSignInPages(
        SignInLinks links,
        MailState mail,
        RateLimits limits,
        SignInForms forms,
        Frames frames,
        Html html,
        WantedShift.Finder wanted,
        ObjectProvider<DemoSignIns> doors) {
    @GetMapping(PageLanguage.PATH + "/my/sign-in")
    ResponseEntity<byte[]> ask(HttpServletRequest request, @PathVariable Language reader) {
        return asking(HttpStatus.OK, request, reader);
    }

    private ResponseEntity<byte[]> asking(HttpStatus status, HttpServletRequest request, Language reader) {
        var shift = ShiftAfterSignIn.of(request);
        var form = form(
                        request,
                        reader,
                        "sign-in.my.title",
                        Links.mySignIn(reader),
                        language -> ShiftLinks.towards(Links.mySignIn(language), shift))
                .showing(doors.getIfAvailable());
        var words = frames.words(reader);
        if (!mail.on()) {
            return html.personal(
                    status,
                    "site/signin/message.jte",
                    form.saying(new SignInPage.Note(words.get("sign-in.my.no-mail"), false)));
        }
        return html.personal(
                status,
                "site/signin/my-sign-in.jte",
                new VolunteerSignInPage(
                        status == HttpStatus.GONE
                                ? form.saying(new SignInPage.Note(words.get("sign-in.my.used"), false))
                                : form,
                        wanted.find(words, shift),
                        ShiftLinks.towards(
                                shift == null ? Links.volunteer(reader) : Links.volunteerSignUp(reader), shift)));
    }

    /**
     * Same answer and time whether the address is known or not.
     *
     * @param email null for the owner of an earlier link, or who is signed in
     */
    @PostMapping(PageLanguage.PATH + "/my/sign-in/link")
    ResponseEntity<byte[]> send(
            HttpServletRequest request,
            @PathVariable Language reader,
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable SecretToken past) {
        limits.take(RateLimit.SIGN_IN_LINK, request);
        var shift = ShiftAfterSignIn.of(request);
        ConstantTime.run(() -> {
            if (email == null) {
                links.askAgain(past, shift);
            } else {
                links.ask(email, shift);
            }
        });
        return Html.seeOther(Links.mySignInSent(reader));
    }

    @GetMapping(PageLanguage.PATH + "/my/sign-in/again")
    ResponseEntity<byte[]> again(HttpServletRequest request, @PathVariable Language reader) {
        return links.signedIn().isPresent()
                ? again(HttpStatus.OK, request, reader, "sign-in.my.again", Map.of(), Links::mySignInAgain)
                : Html.seeOther(Links.mySignIn(reader));
    }

    /** One press sends a new link. */
    private ResponseEntity<byte[]> again(
            HttpStatus status,
            HttpServletRequest request,
            Language reader,
            String why,
            Map<String, String> values,
            Function<Language, String> path) {
        var form = form(request, reader, "sign-in.my.again.title", Links.mySignIn(reader) + "/link", path);
        var all = new HashMap<>(values);
        all.put("why", frames.words(reader).get(why));
        return html.personal(status, "site/signin/my-again.jte", form.holding(all));
    }

    @GetMapping(PageLanguage.PATH + "/my/sign-in/sent")
    ResponseEntity<byte[]> sent(HttpServletRequest request, @PathVariable Language reader) {
        return said(request, reader, "sent", Links::mySignInSent);
    }

    @GetMapping(PageLanguage.PATH + "/my/sign-in/out")
    ResponseEntity<byte[]> out(HttpServletRequest request, @PathVariable Language reader) {
        return said(request, reader, "out", Links::mySignedOut);
    }

    private ResponseEntity<byte[]> said(
            HttpServletRequest request, Language reader, String what, Function<Language, String> path) {
        var form = form(request, reader, "sign-in.my." + what + ".title", Links.mySignIn(reader), path);
        return html.personal(
                "site/signin/message.jte",
                form.saying(new SignInPage.Note(frames.words(reader).get("sign-in.my." + what), true)));
    }

    @GetMapping(PageLanguage.PATH + "/my/sign-in/open/{token}")
    ResponseEntity<byte[]> open(
            HttpServletRequest request, @PathVariable Language reader, @PathVariable SecretToken token) {
        var shift = ShiftAfterSignIn.of(request);
        var form = form(
                request,
                reader,
                "sign-in.go",
                Links.mySignIn(reader) + "/redeem",
                language -> ShiftLinks.towards(Links.mySignInLink(language, token), shift));
        var whom = links.whom(token);
        if (whom.isEmpty()) {
            var past = Map.of("past", token.value(), "shift", shift == null ? "" : shift.toString());
            return mail.on() && links.isPast(token)
                    ? again(
                            HttpStatus.GONE,
                            request,
                            reader,
                            "sign-in.my.used.again",
                            past,
                            language -> ShiftLinks.towards(Links.mySignInLink(language, token), shift))
                    : asking(HttpStatus.GONE, request, reader);
        }
        var other = links.signedIn()
                .filter(now -> !now.person().equals(whom.get().person()))
                .map(LinkOwner::masked)
                .orElse("");
        var values = Map.of(
                "token",
                token.value(),
                "whom",
                whom.get().masked(),
                "other",
                other,
                "shift",
                shift == null ? "" : shift.toString());
        return html.personal("site/signin/my-open.jte", form.holding(values));
    }

    private SignInPage form(
            HttpServletRequest request, Language reader, String title, String action, Function<Language, String> path) {
        return new SignInPage(
                frames.closed(reader, frames.words(reader).get(title), path),
                forms.token(request),
                action,
                SignInForms.stale(request, frames.words(reader)),
                StaleForms.typed(request),
                Map.of(),
                null);
    }
}
