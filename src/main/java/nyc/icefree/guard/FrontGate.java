package nyc.icefree.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.database.LogRepeats;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.Links;
import nyc.icefree.links.WebSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every request passes here first, for https, headers, size and rate; faults that nobody handled leave with an id. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class FrontGate extends OncePerRequestFilter {
    public static final long FORM_LIMIT = 256 * 1024;
    static final long WORKSPACE_LIMIT = 2 * 1024 * 1024;
    private static final LogRepeats TOLD = new LogRepeats();
    private static final Logger LOG = LoggerFactory.getLogger(FrontGate.class);
    private static final Set<String> FILES = Set.of("css", "fonts", "images", "js", "components", "VAADIN");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** What {@code area=} was called; addresses with it are in use. */
    private static final Pattern BEFORE = Pattern.compile("(^|&)borough=");

    private final PageHeaders headers;
    private final RateLimits limits;
    private final Links links;
    private final boolean https;

    public FrontGate(PageHeaders headers, RateLimits limits, Links links, WebSettings settings) {
        this.headers = headers;
        this.limits = limits;
        this.links = links;
        this.https = settings.https();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String written = request.getRequestURI();
        Optional<String> plain = PlainPath.of(written);
        headers.write(plain.filter(written::equals).orElse("/"), response);
        if (https && !isSecure(request)) {
            response.setStatus(308);
            response.setHeader("Location", links.absolute(withQuery(plain.orElse("/"), request)));
            return;
        }
        try {
            if (!isUncounted(request)) {
                limits.take(DoorAddresses.COUNTS.equals(written) ? RateLimit.DOOR : RateLimit.PAGES, request);
            }
            if (plain.isEmpty() || !plain.get().equals(written) || isSpeltAsBefore(request)) {
                respell(plain, request, response);
                return;
            }
            if (request.getMethod().equals("POST")) {
                headers.forgetPages(written, response);
            }
            chain.doFilter(InputDecoding.read(request, limit(request)), response);
        } catch (TooManyRequests e) {
            answer(request, response, 429, e);
        } catch (BodyLimit.Exceeded e) {
            answer(request, response, 413, null);
        } catch (InputDecoding.Miswritten e) {
            answer(request, response, 400, null);
        } catch (IOException e) {
            throw e; // the client is gone
        } catch (ServletException | RuntimeException | Error e) {
            fault(request, response, e);
        }
    }

    private static boolean isSpeltAsBefore(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null
                && READING.contains(request.getMethod())
                && BEFORE.matcher(query).find();
    }

    /** Redirects reads to the plain spelling; a POST is refused, since redirecting would send its content twice. */
    private static void respell(Optional<String> plain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (plain.isEmpty() || !READING.contains(request.getMethod())) {
            answer(request, response, 400, null);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (plain.get().startsWith("/api/")) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        response.setStatus(308);
        response.setHeader("Location", withQuery(plain.get(), request));
    }

    private static String withQuery(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path : path + "?" + BEFORE.matcher(query).replaceAll("$1area=");
    }

    private static boolean isSecure(HttpServletRequest request) {
        // a client that falsely claims https here keeps only itself from the redirect
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** A page brings dozens of files, and an open view polls all the time. */
    private static boolean isUncounted(HttpServletRequest request) {
        return "workspace".equals(firstPart(request.getRequestURI()))
                || (isFile(request) && READING.contains(request.getMethod()));
    }

    static boolean isFile(HttpServletRequest request) {
        return FILES.contains(firstPart(request.getRequestURI()));
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    private static long limit(HttpServletRequest request) {
        return "workspace".equals(firstPart(request.getRequestURI())) ? WORKSPACE_LIMIT : FORM_LIMIT;
    }

    private static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith("application/x-www-form-urlencoded");
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, int status, @Nullable TooManyRequests tooMany)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (status != 413 && isForm(request)) {
            read(request);
        }
        if (tooMany != null) {
            response.setHeader("Retry-After", Long.toString(tooMany.retryAfterSeconds()));
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendError(status);
    }

    /** Reads the parameters now: the error page is asked for by GET, which would not read them any more. */
    private static void read(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (IllegalStateException tooLarge) {
            LOG.debug("What was typed cannot be kept");
        }
    }

    private static void fault(HttpServletRequest request, HttpServletResponse response, Throwable fault)
            throws ServletException, IOException {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooManyRequests tooMany) {
                answer(request, response, 429, tooMany);
                return;
            }
            if (cause instanceof BodyLimit.Exceeded) {
                answer(request, response, 413, null);
                return;
            }
        }
        if (DatabaseAway.is(fault)) {
            LOG.warn("The database does not answer: {}", DatabaseAway.kind(fault));
            response.setHeader("Retry-After", Integer.toString(DatabaseAway.TRY_AGAIN_SECONDS));
            answer(request, response, 503, null);
            return;
        }
        if (DatabaseAway.isMet(fault)) {
            LOG.info("Two wrote the same at once, and one is told to try again: {}", DatabaseAway.kind(fault));
            response.setHeader("Retry-After", "1");
            answer(request, response, 503, null);
            return;
        }
        // neither path nor query: they can hold a secret link
        String kind = LogRepeats.kind(fault);
        if (TOLD.isNew(kind)) {
            LOG.error("Fault {}", FaultId.of(request), SafeFault.of(fault));
        } else {
            LOG.error("Fault {} is one more of those told within a minute: {}", FaultId.of(request), kind);
        }
        if (response.isCommitted()) {
            throw new ServletException("Fault " + FaultId.of(request));
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendError(500);
    }
}
