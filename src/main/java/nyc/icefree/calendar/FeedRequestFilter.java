package nyc.icefree.calendar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import nyc.icefree.city.City;
import nyc.icefree.text.Language;
import nyc.icefree.web.CorsHeaders;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves {@code /calendar/}. A filter, since programs must get the same answer whatever they accept, without session,
 * cookie or redirect, and an unchanged feed must cost almost nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FeedRequestFilter extends OncePerRequestFilter {
    private static final Pattern OURS = Pattern.compile("(/" + Language.TAG + ")?/calendar/.*");
    private final FeedResponseCache cache;
    private final ShiftFeed shifts;
    private final WorkFeed work;
    private final City city;

    FeedRequestFilter(FeedResponseCache cache, ShiftFeed shifts, WorkFeed work, City city) {
        this.cache = cache;
        this.shifts = shifts;
        this.work = work;
        this.city = city;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OURS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean readOnly = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!readOnly) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String path = request.getRequestURI();
        Optional<FeedAddress> address = FeedAddress.parse(city, path, request.getParameterMap());
        Optional<Feed> feed = address.flatMap(asked -> switch (asked) {
            case FeedAddress.Events all -> cache.events(all);
            case FeedAddress.Event one -> cache.event(path, one);
            case FeedAddress.Series one -> cache.series(one);
            case FeedAddress.MyShifts own -> shifts.of(own);
            case FeedAddress.MyWork own -> work.of(own);
        });
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (feed.get().secret()) {
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("X-Robots-Tag", "noindex");
        } else {
            response.setHeader("Cache-Control", "public, max-age=900");
            CorsHeaders.mayRead(response);
        }
        feed.get().write(request, response);
    }
}
