package nyc.icefree.guard;

import jakarta.servlet.ServletContext;
import nyc.icefree.links.WebSettings;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The session cookie, set only by sign-in pages; under https its name makes browsers refuse one set elsewhere (ASVS
 * 3.3.3).
 */
@Component
public class SessionCookie implements ServletContextInitializer {
    private final WebSettings settings;

    public SessionCookie(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onStartup(ServletContext context) {
        var cookie = context.getSessionCookieConfig();
        cookie.setName(name());
        cookie.setSecure(settings.https());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
    }

    ResponseCookie ended() {
        return ResponseCookie.from(name(), "")
                .path("/")
                .httpOnly(true)
                .secure(settings.https())
                .sameSite("Lax")
                .maxAge(0)
                .build();
    }

    private String name() {
        return settings.https() ? "__Host-session" : "session";
    }
}
