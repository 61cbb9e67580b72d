package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nyc.icefree.AppTest;
import nyc.icefree.text.Texts;
import org.apache.catalina.core.StandardHost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What the server refuses before any page can answer carries what every page carries. */
@AppTest
class BareHeadersTest {
    /** What differs from page to page, or is said of this connection alone. */
    private static final Set<String> OF_ITS_OWN = Set.of(
            "Cache-Control",
            "Connection",
            "Content-Language",
            "Content-Length",
            "Content-Type",
            "Date",
            "ETag",
            "Last-Modified",
            "Transfer-Encoding",
            "Vary",
            "X-Robots-Tag");

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Test
    void it_is_as_strict_as_a_page() throws Exception {
        var raw = new RawClient(port);
        var page = headers(raw.get("/en/about"));
        assertTrue(page.keySet()
                .containsAll(Set.of(
                        "Content-Security-Policy",
                        "Cross-Origin-Opener-Policy",
                        "X-Frame-Options",
                        "Referrer-Policy")));
        for (String odd : new String[] {"/%00", "/..%2f", "/en/%2e%2e/about", "//about"}) {
            var answer = raw.get(odd);
            assertEquals(400, answer.status(), odd);
            assertEquals(page, headers(answer), odd);
            assertEquals("no-store", answer.header("Cache-Control"), odd);
        }
    }

    @Test
    void under_https_too() throws Exception {
        var headers = new PageHeaders(WebFixtures.settings("https://rota.example.org", ""));
        var factory = new TomcatServletWebServerFactory(0);
        factory.addContextCustomizers(context -> ((StandardHost) context.getParent()).setErrorReportValveClass(""));
        new PlainErrorPages(texts, headers).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("page", new Page(headers)).addMapping("/"));
        server.start();
        try {
            var raw = new RawClient(server.getPort());
            var page = headers(raw.get("/en/about"));
            assertTrue(page.containsKey("Strict-Transport-Security"));
            assertEquals(page, headers(raw.get("/%00")));
        } finally {
            server.stop();
        }
    }

    private static Map<String, String> headers(RawClient.Answer answer) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        OF_ITS_OWN.forEach(headers::remove);
        return headers;
    }

    private static final class Page extends HttpServlet {
        private final transient PageHeaders headers;

        Page(PageHeaders headers) {
            this.headers = headers;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            headers.write(request.getRequestURI(), response);
        }
    }
}
