package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nyc.icefree.links.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Deletes at sign-out the session cookie, by its name, and all that the browser kept of pages. The device cookie stays,
 * so that a guesser cannot lock the owner out; so does the storage, where nothing lies but what a door's page counted
 * and the server does not have yet.
 */
@Component
public class SignOut implements LogoutHandler {
    private final SessionCookie session;
    private final WebSettings settings;

    public SignOut(SessionCookie session, WebSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.addHeader(HttpHeaders.SET_COOKIE, session.ended().toString());
        if (settings.https() || request.isSecure()) {
            response.setHeader("Clear-Site-Data", "\"cache\"");
        }
    }
}
