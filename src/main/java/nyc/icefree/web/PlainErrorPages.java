package nyc.icefree.web;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import nyc.icefree.guard.PageHeaders;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A few plain words in every language for what the server refuses before our pages can answer, such as a malformed
 * address. Relies on nothing of the request; never cached.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
record PlainErrorPages(Texts texts, PageHeaders headers)
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainWords()));
    }

    private final class PlainWords extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            headers.write("/", response);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            try {
                Writer page = response.getReporter();
                if (page != null) {
                    page.write(page());
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("nobody is there any more");
            }
        }
    }

    private String page() {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><title>"
                + said(Language.ENGLISH, "site.error.odd") + "</title>"
                + Language.NEIGHBORS.stream().map(this::part).collect(Collectors.joining()) + "</html>";
    }

    private String part(Language language) {
        return "<div lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"><h1>"
                + said(language, "site.error.odd") + "</h1><p>"
                + said(language, "site.error.odd.what-to-do") + "</p><p><a href=\"" + Links.home(language) + "\">"
                + said(language, "site.error.home") + "</a></p></div>";
    }

    private String said(Language language, String key) {
        return org.springframework.web.util.HtmlUtils.htmlEscape(
                texts.in(language).get(key));
    }
}
