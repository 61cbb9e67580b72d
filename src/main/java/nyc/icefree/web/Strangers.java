package nyc.icefree.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nyc.icefree.web.FormKey.Verdict;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has no session does not fill the memory with them: the forms of sign-in carry a signed key instead of a session's
 * token, and what does make a session for somebody who has none is limited.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
public class Strangers extends OncePerRequestFilter {
    private static final String PURPOSE = "sign-in";
    private static final Pattern WORKSPACE = Pattern.compile("/workspace(/.*)?");
    private static final Pattern SIGN_IN = Pattern.compile("/sign-in(/.*)?|/sign-out|/[a-z]{2,3}/my(/.*)?");
    private final FormKeys keys;
    private final RateLimits limits;

    Strangers(FormKeys keys, RateLimits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    /** For the field of the token, in a form that is shown to somebody without a session. */
    public String key() {
        return keys.issue(PURPOSE);
    }

    /**
     * Whether a posted form of sign-in needs no session's token: there is no session that a forged post could borrow, it
     * comes from a form of ours, and from no other site. However fast: a password manager is no robot.
     */
    public boolean bringsKey(HttpServletRequest request) {
        if (request.getSession(false) != null
                || !SIGN_IN.matcher(request.getRequestURI()).matches()
                || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return false;
        }
        Verdict verdict = keys.check(PURPOSE, request.getParameter("_csrf")).verdict();
        return verdict == Verdict.VALID || verdict == Verdict.TOO_FAST;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayMakeSession(request)) {
            limits.take(RateLimit.STRANGERS, request);
        }
        chain.doFilter(request, response);
    }

    private boolean mayMakeSession(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (WORKSPACE.matcher(path).matches()) {
            return request.getSession(false) == null; // what was asked for is remembered
        }
        return SIGN_IN.matcher(path).matches()
                && request.getSession(false) == null
                && ("POST".equals(request.getMethod()) ? !bringsKey(request) : request.getParameter("lang") != null);
    }
}
