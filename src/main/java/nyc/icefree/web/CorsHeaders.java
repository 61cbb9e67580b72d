package nyc.icefree.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any site read the public feeds and API without cookies. Conditional requests need the preflight answer
 * (Fetch standard, CORS-preflight). Personal calendars are excluded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
public class CorsHeaders extends OncePerRequestFilter {
    private static final Pattern OPEN = Pattern.compile(
            "/api/.+|/" + Language.TAG + "/events\\.atom|(/" + Language.TAG + ")?/calendar/(?!my/).+\\.ics");

    /** Lets other sites read this answer; overwrites the headers of the front gate, which forbid it. */
    public static void mayRead(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified, Retry-After");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"OPTIONS".equals(request.getMethod())
                || request.getHeader("Access-Control-Request-Method") == null
                || !OPEN.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        mayRead(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
