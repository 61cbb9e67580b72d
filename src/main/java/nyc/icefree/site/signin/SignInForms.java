package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.guard.SessionlessRequests;
import nyc.icefree.links.Links;
import nyc.icefree.signin.DemoSignIns;
import nyc.icefree.signin.StaleForms;
import nyc.icefree.site.Frames;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Makes the forms of staff's sign-in pages. Their addresses have no language: it is chosen, remembered, or the
 * browser's.
 */
@Component
class SignInForms {
    private static final String CHOSEN = "icefree.language";
    private final Frames frames;
    private final SessionlessRequests sessionless;
    private final ObjectProvider<DemoSignIns> doors;

    SignInForms(Frames frames, SessionlessRequests sessionless, ObjectProvider<DemoSignIns> doors) {
        this.frames = frames;
        this.sessionless = sessionless;
        this.doors = doors;
    }

    /** Null outside the demo. */
    @Nullable
    DemoSignIns doors() {
        return doors.getIfAvailable();
    }

    SignInPage form(HttpServletRequest request, String title, String path) {
        var reader = language(request);
        var frame = frames.closed(
                reader,
                words(request).get(title),
                language -> Links.with(path, "lang", language.whole().tag()));
        return new SignInPage(
                frame, token(request), path, stale(request, words(request)), StaleForms.typed(request), Map.of(), null);
    }

    static SignInPage.@Nullable Note stale(HttpServletRequest request, Words words) {
        return request.getParameterMap().containsKey("stale")
                ? new SignInPage.Note(words.get("sign-in.stale"), false)
                : null;
    }

    Words words(HttpServletRequest request) {
        return frames.words(language(request));
    }

    Language language(HttpServletRequest request) {
        var asked = Optional.ofNullable(request.getParameter("lang")).flatMap(Language::read);
        asked.ifPresent(language -> request.getSession().setAttribute(CHOSEN, language.tag()));
        if (asked.isPresent()) {
            return asked.get();
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(CHOSEN) instanceof String chosen) {
            return Language.read(chosen).orElse(Language.ENGLISH);
        }
        return ofBrowser(Collections.list(request.getLocales()));
    }

    /** The session's token; without a session a signed key, so that looking at a form creates none. */
    String token(HttpServletRequest request) {
        if (request.getSession(false) == null) {
            return sessionless.key();
        }
        return ((CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()))).getToken();
    }

    private static Language ofBrowser(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> Language.read(locale).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
