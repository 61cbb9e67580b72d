package nyc.icefree.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep the workspace's scripts and style sheets for a year, since their addresses change with their
 * bytes. Vaadin alone would have them ask again each hour.
 */
@Component
class KeptFiles extends OncePerRequestFilter {
    private static final String KEPT = "private, max-age=31536000, immutable";
    private static final String BUNDLE = "/workspace/VAADIN/build/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(BUNDLE) && !isVersioned(path, request.getQueryString());
    }

    private static boolean isVersioned(String path, String query) {
        return query != null
                && (path.startsWith("/css/") || path.startsWith("/aura/") || path.startsWith("/components/"))
                && (query.startsWith("v=") || query.startsWith("v-c="));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        chain.doFilter(request, new OnlyWhenFound(response));
    }

    /** Drops the cache header on errors, redirects and missing files. */
    private static final class OnlyWhenFound extends HttpServletResponseWrapper {
        OnlyWhenFound(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setStatus(int status) {
            forget(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            forget(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String said) throws IOException {
            forget(status);
            super.sendError(status, said);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            forget(HttpStatus.FOUND.value());
            super.sendRedirect(location);
        }

        private void forget(int status) {
            if (status != HttpStatus.OK.value() && status != HttpStatus.NOT_MODIFIED.value()) {
                super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
    }
}
