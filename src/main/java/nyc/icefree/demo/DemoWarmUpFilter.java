package nyc.icefree.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers "please wait" while the season is being planted: half of it, at a wrong time, would confuse. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoWarmUpFilter extends OncePerRequestFilter {
    static final String SECONDS = "10";
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s" dir="%5$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%2$s</title><meta name="color-scheme" content="light dark">
            <style>body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 15vh auto; padding: 0 1rem; max-width: 32rem }</style>
            </head><body><main><h1>%2$s</h1><p>%3$s</p><p><a href="">%4$s</a></p></main></body></html>
            """;
    private final ApplicationAvailability availability;
    private final Texts texts;

    DemoWarmUpFilter(ApplicationAvailability availability, Texts texts) {
        this.availability = availability;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            chain.doFilter(request, response);
            return;
        }
        var reader = Language.ofPath(request.getRequestURI()).orElse(Language.ENGLISH);
        var words = texts.in(reader);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader("Refresh", SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(PAGE.formatted(
                                reader.tag(),
                                words.get("demo.planting.title"),
                                words.get("demo.planting"),
                                words.get("word.try-again"),
                                reader.direction())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
