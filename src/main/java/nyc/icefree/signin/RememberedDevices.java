package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.links.WebSettings;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a volunteer signed in on their own device, through restarts, without the mailed link's factor, which some pages
 * ask for. The cookie holds a random token; its hash is kept and ends like a mailed link of theirs.
 */
@Component
class RememberedDevices implements RememberMeServices, LogoutHandler {
    static final String AGAIN = "icefree.remembered";

    private final OneTimeLinks links;
    private final StaffAccountTable accounts;
    private final WebSettings settings;

    RememberedDevices(OneTimeLinks links, StaffAccountTable accounts, WebSettings settings) {
        this.links = links;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var person = token(request)
                .flatMap(token -> links.owner(LinkPurpose.REMEMBERED, token))
                .filter(owner -> accounts.volunteerEpoch(owner).isPresent());
        if (person.isEmpty()) {
            return null;
        }
        request.setAttribute(AGAIN, true);
        return UsernamePasswordAuthenticationToken.authenticated(
                person.get().toString(), null, List.of(new SimpleGrantedAuthority("ROLE_VOLUNTEER")));
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        logout(request, response, who);
        if (request.getParameter("keep") != null) {
            var token = links.issue(LinkPurpose.REMEMBERED, new PersonId(UUID.fromString(who.getName())));
            write(response, token.value(), LinkPurpose.REMEMBERED.lasts());
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

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
        var cookie = ResponseCookie.from(name(), token).path("/").httpOnly(true).sameSite("Lax");
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.secure(settings.https()).maxAge(lasts).build().toString());
    }

    private String name() {
        return settings.https() ? "__Host-remembered" : "remembered";
    }
}
