package nyc.icefree.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Public pages as they were last made, by address: handed out without asking anything while nothing has changed, and for
 * ten seconds at most, so that what changes by time or on another node shows too. What a handler does not {@link #offer} is
 * never kept, and nothing outlives what it says of itself. While the database does not answer, a page is handed out as it last was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
public class PublicPageCache extends OncePerRequestFilter {
    private static final int MOST_OCTETS = 32 * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 300;
    private static final int SECONDS = 10;
    private static final Pattern PAGES = Pattern.compile("/" + Language.TAG + "/.*");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String OFFERED = PublicPageCache.class.getName();
    private final Freshness freshness;
    private final PublicChanges changes;
    private final DatabaseOutage outage;
    private final Clock clock;
    private final LinkedHashMap<String, Kept> shelf = new LinkedHashMap<>(64, 0.75f, true);
    private long octets;

    /** When a page was made, in all that can make it another. */
    private record Moment(Freshness.Stamp stamp, long changes, long tenSeconds) {}

    private record Kept(PublicPage page, Moment made, DatabaseOutage.Made at) {}

    PublicPageCache(Freshness freshness, PublicChanges changes, DatabaseOutage outage, Clock clock) {
        this.freshness = freshness;
        this.changes = changes;
        this.outage = outage;
        this.clock = clock;
    }

    /** From the handler of a page that is the same for everybody who asks for its address. */
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
        try {
            fresh(address(request), request, response, chain);
        } catch (ServletException | RuntimeException e) {
            PublicPage before = outage.isBegunBy(e) && !response.isCommitted() ? anyOf(address(request)) : null;
            if (before == null) {
                throw e;
            }
            before.write(request, response, clock.instant());
        }
    }

    private void fresh(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PublicPage meanwhile = outage.lasts() ? anyOf(address) : null;
        if (meanwhile != null) {
            meanwhile.write(request, response, clock.instant());
            return;
        }
        // read before the page is made: what changes meanwhile makes it old
        var at = outage.now();
        Moment now = moment();
        if (now == null) {
            PublicPage before = anyOf(address);
            if (before == null) {
                chain.doFilter(request, response); // an address that is none needs no database to say so
            } else {
                before.write(request, response, clock.instant());
            }
            return;
        }
        PublicPage known = take(address, now);
        if (known != null) {
            known.write(request, response, clock.instant());
            return;
        }
        chain.doFilter(request, response);
        boolean went = response.getStatus() == 200 || response.getStatus() == 304;
        if (went && request.getAttribute(OFFERED) instanceof PublicPage page) {
            put(address, new Kept(page, now, at));
        }
    }

    /** Null while the database does not answer. */
    private @Nullable Moment moment() {
        try {
            return new Moment(freshness.now(), changes.count(), clock.instant().getEpochSecond() / SECONDS);
        } catch (RuntimeException e) {
            if (outage.isBegunBy(e)) {
                return null;
            }
            throw e;
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private @Nullable PublicPage take(String address, Moment now) {
        synchronized (shelf) {
            Kept kept = shelf.get(address);
            return kept != null && kept.made.equals(now) && kept.page.isTrue(clock.instant()) ? kept.page : null;
        }
    }

    /** As it last was, for when nothing can be asked. */
    private @Nullable PublicPage anyOf(String address) {
        synchronized (shelf) {
            Kept kept = shelf.get(address);
            return kept != null && outage.bridgedBy(kept.at) ? kept.page : null;
        }
    }

    /** The least used go first when they grow too many. */
    private void put(String address, Kept kept) {
        synchronized (shelf) {
            Kept before = shelf.put(address, kept);
            octets += kept.page.size() - (before == null ? 0 : before.page.size());
            var eldest = shelf.entrySet().iterator();
            while (octets > MOST_OCTETS) {
                octets -= eldest.next().getValue().page.size();
                eldest.remove();
            }
        }
    }
}
