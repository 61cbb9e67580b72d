package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nyc.icefree.links.Links;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.signin.Enrolment;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.PasswordFault;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.site.Html;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first steps behind a one-time link: invited, after a lost phone, or as the first administrator. */
@Controller
record EnrolmentPages(SignInForms forms, StaffEnrolment enrolment, Html html) {
    @GetMapping("/sign-in/invitation/{token}")
    ResponseEntity<byte[]> invitation(HttpServletRequest request, @PathVariable SecretToken token) {
        var name = enrolment.invited(token);
        return name.isEmpty()
                ? expired(request)
                : page("invitation", invitationForm(request, token).holding(Map.of("name", name.get())));
    }

    @PostMapping("/sign-in/invitation/{token}")
    ResponseEntity<byte[]> accept(
            HttpServletRequest request, @PathVariable SecretToken token, @RequestParam String password) {
        try {
            return toSecondFactor(request, enrolment.accept(token, password));
        } catch (Refused e) {
            e.require(PasswordFault.class);
            return page(
                    "invitation",
                    invitationForm(request, token)
                            .holding(Map.of("name", enrolment.invited(token).orElse("")))
                            .refusing("password", forms.words(request).why(e)));
        } catch (LinkExpired e) {
            return expired(request);
        }
    }

    @GetMapping("/sign-in/renewal/{token}")
    ResponseEntity<byte[]> renewal(HttpServletRequest request, @PathVariable SecretToken token) {
        return enrolment.mayRenew(token) ? page("renewal", renewalForm(request, token)) : expired(request);
    }

    @PostMapping("/sign-in/renewal/{token}")
    ResponseEntity<byte[]> renew(
            HttpServletRequest request, @PathVariable SecretToken token, @RequestParam String password) {
        try {
            var begun = enrolment.renew(request, token, password);
            return begun.isPresent()
                    ? toSecondFactor(request, begun.get())
                    : page(
                            "renewal",
                            renewalForm(request, token)
                                    .refusing("password", forms.words(request).get("sign-in.renewal.wrong")));
        } catch (LinkExpired e) {
            return expired(request);
        }
    }

    @GetMapping("/sign-in/set-up/{token}")
    ResponseEntity<byte[]> setUp(HttpServletRequest request, @PathVariable SecretToken token) {
        return enrolment.maySetUp(token) ? page("set-up", setUpForm(request, token)) : expired(request);
    }

    @PostMapping("/sign-in/set-up/{token}")
    ResponseEntity<byte[]> first(
            HttpServletRequest request,
            @PathVariable SecretToken token,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password) {
        var words = forms.words(request);
        var form = setUpForm(request, token).holding(Map.of("name", name, "email", email));
        Language language = forms.language(request);
        try {
            return toSecondFactor(request, enrolment.setUp(token, name, email, language, password));
        } catch (Refused e) {
            String field = e.is(PasswordFault.class)
                    ? "password"
                    : e.require(AccountFault.class).getFirst() == AccountFault.NAME_MISSING ? "name" : "email";
            return page("set-up", form.refusing(field, words.why(e)));
        } catch (LinkExpired e) {
            return expired(request);
        }
    }

    private SignInPage invitationForm(HttpServletRequest request, SecretToken token) {
        return forms.form(request, "sign-in.invitation.title", Links.invitation(token));
    }

    private SignInPage renewalForm(HttpServletRequest request, SecretToken token) {
        return forms.form(request, "sign-in.renewal.title", Links.renewal(token));
    }

    private SignInPage setUpForm(HttpServletRequest request, SecretToken token) {
        return forms.form(request, "sign-in.set-up.title", Links.setUp(token));
    }

    private ResponseEntity<byte[]> page(String template, SignInPage form) {
        return html.personal(
                form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "site/signin/" + template + ".jte",
                form);
    }

    private ResponseEntity<byte[]> expired(HttpServletRequest request) {
        var form = forms.form(request, "sign-in.expired.title", Links.signIn());
        return html.personal(
                HttpStatus.GONE,
                "site/signin/message.jte",
                form.saying(new SignInPage.Note(forms.words(request).get("sign-in.expired"), false)));
    }

    private static ResponseEntity<byte[]> toSecondFactor(HttpServletRequest request, Enrolment begun) {
        request.getSession().setAttribute(SecondFactorPages.ENROLMENT, begun);
        return Html.seeOther(Links.signInSecondFactor());
    }
}
