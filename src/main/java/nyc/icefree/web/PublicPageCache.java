package nyc.icefree.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.rsvp.announced.SpotsTurned;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps public pages by address, each for at most ten seconds, so that changes by time or on other nodes show too.
 * What a page is made from may be ten seconds older ({@link
 * nyc.icefree.events.ProgrammeMemory}). Keeps only what a handler {@link #offer}s. While the database is away, a page is handed out as it last was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
public class PublicPageCache extends OncePerRequestFilter {
    private static final int MOST_OCTETS = 32 * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 300;
    private static final int SECONDS = 10;
    private static final Pattern PAGES = Pattern.compile("/" + Language.TAG + "/.*");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String OFFERED = PublicPageCache.class.getName();
    private final ResponseCache<PublicPage> cache;
    private final PublicChanges changes;
    private final Clock clock;

    PublicPageCache(Freshness freshness, PublicChanges changes, DatabaseOutage outage, Clock clock) {
        this.cache = new ResponseCache<>(
                MOST_OCTETS,
                outage,
                clock,
                address -> new ResponseCache.Edition(
                        freshness.now(),
                        changes.count(),
                        ResponseCache.Edition.period(address, clock.instant(), SECONDS)));
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(SpotsTurned announcement) {
        changes.countSpots();
    }

    /** Called by the handler of a page that is the same for everybody who asks for its address. */
    public static void offer(PublicPage page) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            now.getRequest().setAttribute(OFFERED, page);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                || !PAGES.matcher(request.getRequestURI()).matches()
                || address(request).length() > LONGEST_ADDRESS;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var look = cache.look(address(request));
        PublicPage ready = look.ready();
        // runs even while the database is away: a 404 needs none
        PublicPage page = ready == null ? insteadOfMaking(look, request, response, chain) : ready;
        if (page != null) {
            page.write(request, response, clock.instant());
        }
    }

    private static @Nullable PublicPage insteadOfMaking(
            ResponseCache<PublicPage>.Look look,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            PublicPage before = look.insteadOf(e);
            if (before == null || response.isCommitted()) {
                throw e;
            }
            return before;
        }
        boolean went = response.getStatus() == 200 || response.getStatus() == 304;
        if (went && request.getAttribute(OFFERED) instanceof PublicPage page) {
            look.put(page);
        }
        return null;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
