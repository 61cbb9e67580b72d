package nyc.icefree.site;

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

/** Leads from a volunteers' page in a language that only neighbors read to the same one in English. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class VolunteersElsewhere extends OncePerRequestFilter {
    private static final Pattern THEIRS =
            Pattern.compile("/" + Language.TAG + "(/(?:volunteer|my|events/[^/]+/tally)(?:/.*)?)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        var page = THEIRS.matcher(path);
        var reader = Language.ofPath(path);
        if (reader.isEmpty() || Language.READ.contains(reader.get()) || !page.matches()) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setHeader("Cache-Control", "no-cache");
        response.setStatus(307);
        response.setHeader(
                "Location", "/" + reader.get().whole().tag() + page.group(1) + (query == null ? "" : "?" + query));
    }
}
