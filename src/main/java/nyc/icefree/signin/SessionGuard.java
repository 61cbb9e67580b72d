package nyc.icefree.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.people.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at the next request when the account is closed, its sessions were ended, or the session is
 * too old. After idle minutes Tomcat ends it: {@code server.servlet.session.timeout}.
 */
class SessionGuard extends OncePerRequestFilter implements SessionAuthenticationStrategy {
    private final String attribute;
    private final Duration longest;
    private final Function<PersonId, Optional<Integer>> epochNow;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    SessionGuard(
            String attribute,
            Duration longest,
            Function<PersonId, Optional<Integer>> epochNow,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.attribute = attribute;
        this.longest = longest;
        this.epochNow = epochNow;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var person = UUID.fromString(who.getName());
        var mark = new SessionMark(person, epochNow.apply(new PersonId(person)).orElse(-1), clock.instant());
        request.getSession().setAttribute(attribute, mark);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = contexts.getContext().getAuthentication();
        if (who != null && !(who instanceof AnonymousAuthenticationToken) && !mayGoOn(who, request)) {
            contexts.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(Authentication who, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(attribute) instanceof SessionMark mark
                && mark.person().toString().equals(who.getName())
                && clock.instant().isBefore(mark.signedInAt().plus(longest))
                && epochNow.apply(new PersonId(mark.person()))
                        .filter(epoch -> epoch == mark.epoch())
                        .isPresent();
    }

    private record SessionMark(UUID person, int epoch, Instant signedInAt) implements Serializable {}
}
