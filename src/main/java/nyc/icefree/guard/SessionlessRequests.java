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
 * Whoever has no session does not fill the memory with them: the forms of sign-in carry a signed key instead of a session's
 * token, and what does make a session for somebody who has none is limited.
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
            limits.take(RateLimit.STRANGERS, request); // what was asked for is remembered
        }
        chain.doFilter(new OfStranger(request, counted), response);
    }

    /** A session is counted where it is made, whatever asked for it: by which method and path, nobody has to foresee. */
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

        /** Only who gets in has a session by such a post, of which each has a limit of its own. */
        private boolean signsIn() {
            return "POST".equals(getMethod())
                    && SIGNING_IN.matcher(getRequestURI()).matches()
                    && getParameter("lang") == null
                    && bringsKey(this);
        }
    }
}
