package nyc.icefree.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.guard.FormKey.Verdict;
import nyc.icefree.text.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps clients without a session from filling the memory: sign-in forms carry a signed key instead of a session's CSRF
 * token, and making a session is limited.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
public class SessionlessRequests extends OncePerRequestFilter {
    private static final String PURPOSE = "sign-in";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern WORKSPACE = Pattern.compile("/workspace(/.*)?");
    private static final Pattern SIGNING_IN = Pattern.compile("/sign-in(/.*)?|/" + Language.TAG + "/my/sign-in(/.*)?");
    private static final Pattern SIGN_IN = Pattern.compile("/sign-in(/.*)?|/sign-out|/" + Language.TAG + "/my(/.*)?");
    private final FormKeys keys;
    private final RateLimits limits;

    SessionlessRequests(FormKeys keys, RateLimits limits) {
        this.keys = keys;
        this.limits = limits;
    }

    public String key() {
        return keys.issue(PURPOSE);
    }

    /**
     * Whether a posted sign-in form needs no CSRF token of a session: there is no session to abuse, its key is ours,
     * and it comes from no other site. A fast post is fine: password managers are no robots.
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
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
            return;
        }
        if (FrontGate.isFile(request) && !READING.contains(request.getMethod())) {
            PageHeaders.refuse(response);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean counted = WORKSPACE.matcher(request.getRequestURI()).matches();
        if (counted) {
            limits.take(RateLimit.STRANGERS, request); // Vaadin keeps the requested page in a session
        }
        chain.doFilter(new OfStranger(request, counted), response);
    }

    /** Counts a session where it is made, whatever request made it. */
    private final class OfStranger extends HttpServletRequestWrapper {
        private boolean counted;

        OfStranger(HttpServletRequest request, boolean counted) {
            super(request);
            this.counted = counted;
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            if (create && !counted && super.getSession(false) == null && !signsIn()) {
                limits.take(RateLimit.STRANGERS, this);
                counted = true;
            }
            return super.getSession(create);
        }

        private boolean signsIn() {
            return "POST".equals(getMethod())
                    && SIGNING_IN.matcher(getRequestURI()).matches()
                    && getParameter("lang") == null
                    && bringsKey(this);
        }
    }
}
