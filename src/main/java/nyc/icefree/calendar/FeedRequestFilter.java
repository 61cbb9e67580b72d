package nyc.icefree.calendar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import nyc.icefree.web.CorsHeaders;
import nyc.icefree.web.Etags;
import nyc.icefree.web.Gzip;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands out what stands under {@code /calendar/}. A filter and no controller: calendar programs get the same answer
 * whatever they accept, without session, cookie or redirect, and an unchanged feed must cost next to nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FeedRequestFilter extends OncePerRequestFilter {
    private static final Pattern OURS = Pattern.compile("(/" + Language.TAG + ")?/calendar/.*");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    private final FeedResponseCache shelf;
    private final ShiftFeed shifts;
    private final WorkFeed work;

    FeedRequestFilter(FeedResponseCache shelf, ShiftFeed shifts, WorkFeed work) {
        this.shelf = shelf;
        this.shifts = shifts;
        this.work = work;
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
        Optional<FeedAddress> address = FeedAddress.parse(path, "1".equals(request.getParameter("rich")));
        Optional<Feed> feed = address.flatMap(asked -> switch (asked) {
            case FeedAddress.Events all -> shelf.events(all);
            case FeedAddress.Event one -> shelf.event(path, one);
            case FeedAddress.Series one -> shelf.series(one);
            case FeedAddress.MyShifts own -> shifts.of(own);
            case FeedAddress.MyWork own -> work.of(own);
        });
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (feed.get().secret()) {
            // no Last-Modified: a shift handed back leaves nothing whose date could tell
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("X-Robots-Tag", "noindex");
            answer(feed.get(), request, response);
        } else {
            response.setHeader("Cache-Control", "public, max-age=900");
            CorsHeaders.mayRead(response);
            response.setHeader("Last-Modified", HTTP_DATE.format(feed.get().lastModified()));
            answer(feed.get(), request, response);
        }
    }

    private static void answer(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = Gzip.isTakenBy(request);
        String etag = gzip ? feed.gzipEtag() : feed.etag();
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Encoding");
        if (unchanged(feed, request, response)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] octets = gzip ? feed.gzip() : feed.octets();
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + feed.filename() + "\"");
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(octets.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(octets);
        }
    }

    /** If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2). */
    private static boolean unchanged(Feed feed, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("If-None-Match") != null) {
            return Etags.matches(request.getHeaders("If-None-Match"), feed.etag())
                    || Etags.matches(request.getHeaders("If-None-Match"), feed.gzipEtag());
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0
                    && response.containsHeader("Last-Modified")
                    && !feed.lastModified().isAfter(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException e) {
            return false; // not a date: as if it were not there
        }
    }
}
