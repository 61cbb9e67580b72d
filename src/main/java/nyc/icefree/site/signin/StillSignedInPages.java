package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import nyc.icefree.links.Links;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** After a sign-out that failed because its page was too old: nobody shall walk away still signed in. */
@Controller
record StillSignedInPages(SignInForms forms, SignInLinks links, Frames frames, Html html) {
    private static final String STILL = "/still";

    @GetMapping("/sign-in/still")
    ResponseEntity<byte[]> staff(HttpServletRequest request, @Nullable Principal who) {
        return who == null
                ? Html.seeOther(Links.signIn() + "?out")
                : page(forms.form(request, "sign-in.still.title", Links.signIn() + STILL)
                        .sendingTo(Links.signOut()));
    }

    @GetMapping(PageLanguage.PATH + "/my/sign-in/still")
    ResponseEntity<byte[]> volunteer(HttpServletRequest request, @PathVariable Language reader) {
        if (links.signedIn().isEmpty()) {
            return Html.seeOther(Links.mySignedOut(reader));
        }
        var frame = frames.closed(
                reader, frames.words(reader).get("sign-in.still.title"), language -> Links.mySignIn(language) + STILL);
        return page(
                new SignInPage(frame, forms.token(request), Links.mySignOut(reader), null, Map.of(), Map.of(), null));
    }

    private ResponseEntity<byte[]> page(SignInPage form) {
        return html.personal(
                "site/signin/still.jte",
                form.saying(new SignInPage.Note(form.words().get("sign-in.still"), false)));
    }
}
