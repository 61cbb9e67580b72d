package nyc.icefree.workspace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.web.Links;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down guessing, by network and by account; an account that does not exist is braked alike. */
class SignInBrake extends OncePerRequestFilter {
    private final RateLimits limits;
    private final SecurityContextHolderStrategy contexts;

    SignInBrake(RateLimits limits, SecurityContextHolderStrategy contexts) {
        this.limits = limits;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !request.getRequestURI().startsWith(Links.signIn());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        limits.take(RateLimit.SIGN_IN, request);
        var before = contexts.getContext().getAuthentication();
        var account = account(request, before);
        if (account == null) {
            chain.doFilter(request, response);
            return;
        }
        limits.take(RateLimit.SIGN_IN_ACCOUNT, account);
        chain.doFilter(request, response);
        var after = contexts.getContext().getAuthentication();
        if (after != null && after != before && after.isAuthenticated()) {
            limits.forgive(RateLimit.SIGN_IN_ACCOUNT, account);
        }
    }

    /** Whose password or code is tried. */
    private static @Nullable String account(HttpServletRequest request, @Nullable Authentication who) {
        if (request.getRequestURI().equals(Links.signIn())) {
            String email = Objects.requireNonNullElse(request.getParameter("email"), "");
            return "password " + email.strip().toLowerCase(Locale.ROOT);
        }
        return request.getRequestURI().equals(Links.signInCode()) && who != null ? "code " + who.getName() : null;
    }
}
