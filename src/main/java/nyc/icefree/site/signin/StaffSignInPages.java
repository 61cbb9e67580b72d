package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.links.Links;
import nyc.icefree.messages.MailState;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.PasswordFault;
import nyc.icefree.signin.PasswordReset;
import nyc.icefree.site.Html;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Password, code, and a forgotten password of staff; security filters take the posts of the first two. */
@Controller
record StaffSignInPages(SignInForms forms, PasswordReset passwords, MailState mail, Html html) {
    @GetMapping("/sign-in")
    ResponseEntity<byte[]> signIn(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String changed) {
        var form = forms.form(request, "sign-in.title", Links.signIn());
        var words = forms.words(request);
        if (wrong != null) {
            form = form.saying(new SignInPage.Note(words.get("sign-in.wrong"), false));
        } else if (changed != null) {
            form = form.saying(new SignInPage.Note(words.get("sign-in.changed"), true));
        } else if (out != null) {
            form = form.saying(new SignInPage.Note(words.get("sign-in.out"), true));
        }
        return html.personal("site/signin/sign-in.jte", form.showing(forms.doors()));
    }

    @GetMapping("/sign-in/code")
    ResponseEntity<byte[]> code(
            HttpServletRequest request,
            @Nullable Principal who,
            @RequestParam(required = false) @Nullable String wrong) {
        if (who == null) {
            return Html.seeOther(Links.signIn());
        }
        var form = forms.form(request, "sign-in.code.title", Links.signInCode()).showing(forms.doors());
        return html.personal(
                "site/signin/code.jte",
                wrong == null
                        ? form
                        : form.refusing("code", forms.words(request).get("sign-in.code.wrong")));
    }

    @GetMapping("/sign-in/forgot")
    ResponseEntity<byte[]> forgot(HttpServletRequest request) {
        var form = forms.form(request, "sign-in.forgot.title", Links.forgot());
        return html.personal(
                "site/signin/forgot.jte",
                mail.on()
                        ? form
                        : form.saying(new SignInPage.Note(forms.words(request).get("sign-in.no-mail"), false)));
    }

    /** Same answer and time whether the address is known or not. */
    @PostMapping("/sign-in/forgot")
    ResponseEntity<byte[]> forgotten(HttpServletRequest request, @RequestParam String email) {
        ConstantTime.run(() -> passwords.ask(email));
        return message(request, "sign-in.forgot.sent.title", "sign-in.forgot.sent", HttpStatus.OK);
    }

    @GetMapping("/sign-in/reset/{token}")
    ResponseEntity<byte[]> reset(HttpServletRequest request, @PathVariable SecretToken token) {
        return passwords.works(token)
                ? resetForm(forms.form(request, "sign-in.reset.title", Links.reset(token)))
                : expired(request);
    }

    @PostMapping("/sign-in/reset/{token}")
    ResponseEntity<byte[]> change(
            HttpServletRequest request, @PathVariable SecretToken token, @RequestParam String password) {
        try {
            passwords.reset(token, password);
            return Html.seeOther(Links.signIn() + "?changed");
        } catch (Refused e) {
            e.require(PasswordFault.class);
            return resetForm(forms.form(request, "sign-in.reset.title", Links.reset(token))
                    .refusing("password", forms.words(request).why(e)));
        } catch (LinkExpired e) {
            return expired(request);
        }
    }

    private ResponseEntity<byte[]> resetForm(SignInPage form) {
        return html.personal(
                form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "site/signin/reset.jte",
                form);
    }

    private ResponseEntity<byte[]> expired(HttpServletRequest request) {
        return message(request, "sign-in.expired.title", "sign-in.expired", HttpStatus.GONE);
    }

    private ResponseEntity<byte[]> message(HttpServletRequest request, String title, String text, HttpStatus status) {
        var form = forms.form(request, title, Links.signIn());
        return html.personal(
                status,
                "site/signin/message.jte",
                form.saying(new SignInPage.Note(forms.words(request).get(text), status.is2xxSuccessful())));
    }
}
