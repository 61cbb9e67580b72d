package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.signin.Enrolment;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInFilters;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.signin.Totp;
import nyc.icefree.site.Html;
import nyc.icefree.site.QrCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last steps of enrolment: the authenticator app proves itself, then the recovery codes are shown once. */
@Controller
record SecondFactorPages(SignInForms forms, StaffEnrolment enrolment, SignInFilters filters, Html html) {
    static final String ENROLMENT = "icefree.enrolment";
    private static final String CODES = "icefree.recovery-codes";

    @GetMapping("/sign-in/second-factor")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return begun(request).map(e -> page(request, e, null)).orElseGet(() -> Html.seeOther(Links.signIn()));
    }

    @PostMapping("/sign-in/second-factor")
    ResponseEntity<byte[]> prove(HttpServletRequest request, HttpServletResponse response, @RequestParam String code) {
        var begun = begun(request);
        if (begun.isEmpty()) {
            return Html.seeOther(Links.signIn());
        }
        try {
            var enrolled = enrolment.finish(begun.get(), code);
            if (enrolled.isEmpty()) {
                return page(request, begun.get(), forms.words(request).get("sign-in.second-factor.wrong"));
            }
            request.getSession().removeAttribute(ENROLMENT);
            filters.signIn(enrolled.get(), request, response);
            request.getSession()
                    .setAttribute(CODES, new ArrayList<>(enrolled.get().recoveryCodes()));
            return Html.seeOther(Links.recoveryCodes());
        } catch (LinkExpired e) {
            request.getSession().removeAttribute(ENROLMENT);
            return html.personal(
                    HttpStatus.GONE,
                    "site/signin/message.jte",
                    forms.form(request, "sign-in.expired.title", Links.signIn())
                            .saying(new SignInPage.Note(forms.words(request).get("sign-in.expired"), false)));
        }
    }

    /** Shows the codes until their reader confirms that they are kept, in this session only. */
    @GetMapping("/sign-in/recovery-codes")
    ResponseEntity<byte[]> codes(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CODES) instanceof List<?> codes)) {
            return Html.seeOther(Links.workspace());
        }
        return html.personal(
                "site/signin/recovery-codes.jte",
                new CodesPage(
                        forms.form(request, "sign-in.codes.title", Links.recoveryCodes()),
                        codes.stream().map(String.class::cast).toList()));
    }

    @PostMapping("/sign-in/recovery-codes")
    ResponseEntity<byte[]> kept(HttpServletRequest request) {
        request.getSession().removeAttribute(CODES);
        return Html.seeOther(Links.workspace());
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Enrolment begun, @Nullable String error) {
        var form = forms.form(request, "sign-in.second-factor.title", Links.signInSecondFactor());
        String issuer = form.frame().campaign();
        return html.personal(
                error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "site/signin/second-factor.jte",
                new FactorPage(
                        error == null ? form : form.refusing("code", error),
                        QrCode.of(Totp.address(issuer, begun.email(), begun.secret())),
                        Totp.typed(begun.secret())));
    }

    private static Optional<Enrolment> begun(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ENROLMENT) instanceof Enrolment begun
                ? Optional.of(begun)
                : Optional.empty();
    }
}
