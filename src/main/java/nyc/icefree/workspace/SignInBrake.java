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
        if (request.getRequestURI().equals(Links.signIn())) {
            String email = Objects.requireNonNullElse(request.getParameter("email"), "");
            limits.take(RateLimit.SIGN_IN_ACCOUNT, "password " + email.strip().toLowerCase(Locale.ROOT));
        }
        var who = contexts.getContext().getAuthentication();
        if (request.getRequestURI().equals(Links.signInCode()) && who != null) {
            limits.take(RateLimit.SIGN_IN_ACCOUNT, "code " + who.getName());
        }
        chain.doFilter(request, response);
    }
}
