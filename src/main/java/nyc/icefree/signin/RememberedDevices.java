package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nyc.icefree.links.WebSettings;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a volunteer signed in on their own device, through restarts. The cookie holds a random token; its hash is kept
 * and ends like a mailed link of theirs.
 */
@Component
class RememberedDevices implements LogoutHandler {
    private final OneTimeLinks links;
    private final StaffAccountTable accounts;
    private final WebSettings settings;

    RememberedDevices(OneTimeLinks links, StaffAccountTable accounts, WebSettings settings) {
        this.links = links;
        this.accounts = accounts;
        this.settings = settings;
    }

    void remember(PersonId person, HttpServletResponse response) {
        write(response, links.issue(LinkPurpose.REMEMBERED, person).value(), LinkPurpose.REMEMBERED.lasts());
    }

    Optional<PersonId> owner(HttpServletRequest request) {
        return token(request)
                .flatMap(token -> links.owner(LinkPurpose.REMEMBERED, token))
                .filter(person -> accounts.volunteerEpoch(person).isPresent());
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        token(request).ifPresent(token -> {
            links.use(LinkPurpose.REMEMBERED, token);
            write(response, "", Duration.ZERO);
        });
    }

    private Optional<SecretToken> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(cookie -> new SecretToken(cookie.getValue()));
    }

    /** Lax, since links in mails lead to pages that it opens. */
    private void write(HttpServletResponse response, String token, Duration lasts) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(), token)
                        .path("/")
                        .httpOnly(true)
                        .secure(settings.https())
                        .sameSite("Lax")
                        .maxAge(lasts)
                        .build()
                        .toString());
    }

    private String name() {
        return settings.https() ? "__Host-remembered" : "remembered";
    }
}
