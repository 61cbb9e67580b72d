package nyc.icefree.web;

import static nyc.icefree.web.WebFixtures.from;
import static nyc.icefree.web.WebFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import nyc.icefree.guard.ClientAddress;
import nyc.icefree.guard.FaultId;
import nyc.icefree.guard.FrontGate;
import nyc.icefree.guard.PageHeaders;
import nyc.icefree.guard.Proxies;
import nyc.icefree.guard.ProxyValve;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class FrontGateTest {
    static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    final FilterChain page = (request, response) -> response.getWriter().print("page");

    @Test
    void a_public_page_carries_the_whole_set_of_headers() throws Exception {
        var answer = get("https://rota.example.org", "https", "/en/events");
        assertEquals(200, answer.getStatus());
        assertEquals(STRICT, answer.getHeader("Content-Security-Policy"));
        assertEquals("no-referrer", answer.getHeader("Referrer-Policy"));
        assertEquals("same-origin", answer.getHeader("Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", answer.getHeader("Cross-Origin-Opener-Policy"));
        assertEquals("nosniff", answer.getHeader("X-Content-Type-Options"));
        assertEquals("max-age=31536000; includeSubDomains", answer.getHeader("Strict-Transport-Security"));
        assertNull(answer.getHeader("X-Robots-Tag"));
        assertNull(answer.getHeader("Server"));
    }

    @Test
    void without_https_nobody_is_told_to_insist_on_it() throws Exception {
        var answer = get("http://localhost:8080", "http", "/en/events");
        assertEquals(200, answer.getStatus());
        assertNull(answer.getHeader("Strict-Transport-Security"));
    }

    @Test
    void with_https_a_plain_request_is_led_there_on_the_same_host() throws Exception {
        var answer = get("https://rota.example.org", "http", "/en/events");
        assertEquals(308, answer.getStatus());
        assertEquals("https://rota.example.org/en/events", answer.getHeader("Location"));
        assertEquals("", answer.getContentAsString());
    }

    @Test
    void only_pages_with_a_script_allow_one_and_personal_pages_are_kept_by_nobody() throws Exception {
        for (String path : new String[] {
            "/en/events/a-b/reserve", "/en/r/abc", "/en/my/profile", "/sign-in", "/sign-in/code", "/es/my/sign-in"
        }) {
            var answer = get("https://rota.example.org", "https", path);
            assertEquals(
                    STRICT + "; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'",
                    answer.getHeader("Content-Security-Policy"));
            assertPersonal(answer);
        }
        for (String path : new String[] {"/es/my/", "/en/my/shifts", "/es/calendar/my/abc.ics"}) {
            var answer = get("https://rota.example.org", "https", path);
            assertEquals(STRICT, answer.getHeader("Content-Security-Policy"));
            assertPersonal(answer);
        }
    }

    @Test
    void the_workspace_has_a_policy_of_its_own() throws Exception {
        var answer = get("https://rota.example.org", "https", "/workspace/events");
        assertNull(answer.getHeader("Content-Security-Policy"));
        assertNotNull(answer.getHeader("Strict-Transport-Security"));
    }

    @Test
    void too_much_of_it_is_refused_with_the_time_to_wait() throws Exception {
        var gate = gate("https://rota.example.org");
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i <= 400; i++) {
            last = new MockHttpServletResponse();
            gate.doFilter(request("/en/events"), last, page);
        }
        assertEquals(429, last.getStatus());
        assertEquals("1", last.getHeader("Retry-After"));
        var css = new MockHttpServletResponse();
        gate.doFilter(request("/css/site.css"), css, page);
        assertEquals(200, css.getStatus());
    }

    @Test
    void a_fault_leaves_with_an_id_that_the_log_knows_and_without_the_path(CapturedOutput log) throws Exception {
        var request = request("/en/r/secret-token");
        var answer = answer(request, (r, s) -> {
            throw new IllegalStateException("planted");
        });
        assertEquals(500, answer.getStatus());
        assertTrue(log.getAll().contains("Fault " + FaultId.of(request)));
        assertFalse(log.getAll().contains("secret-token"));
    }

    @Test
    void of_the_same_fault_the_log_has_one_trace_and_a_line_for_each_id(CapturedOutput log) throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            var request = request("/en/");
            answer(request, (r, s) -> {
                throw new UnsupportedOperationException("planted");
            });
            ids.add(FaultId.of(request));
        }
        ids.forEach(id -> assertTrue(log.getAll().contains("Fault " + id), id));
        assertEquals(2, log.getAll().split("UnsupportedOperationException: planted", -1).length);
        assertEquals(
                20, log.getAll().lines().filter(line -> line.contains("Fault ")).count());
    }

    @Test
    void the_log_quotes_nobody_but_ourselves(CapturedOutput log) throws Exception {
        answer(request("/en/"), (r, s) -> {
            try {
                Integer.parseInt("Balthazarina");
            } catch (NumberFormatException quoting) {
                var ours =
                        new IllegalStateException("planted", new SQLException("Key (Balthazarina)", "23505", quoting));
                var foreign = new ServletException("Request processing failed: Balthazarina", ours);
                foreign.setStackTrace(quoting.getStackTrace());
                throw foreign;
            }
        });
        assertFalse(log.getAll().contains("Balthazarina"));
        for (String told : new String[] {
            "jakarta.servlet.ServletException",
            "java.lang.IllegalStateException: planted",
            "java.sql.SQLException of state 23505",
            "java.lang.NumberFormatException",
            "at java.base/java.lang.Integer.parseInt",
            "FrontGateTest"
        }) {
            assertTrue(log.getAll().contains(told), told);
        }
    }

    @Test
    void a_database_that_is_away_is_no_fault_but_a_reason_to_try_again(CapturedOutput log) throws Exception {
        var answer = answer(request("/en/r/secret-token"), (r, s) -> {
            throw new ServletException(new CannotGetJdbcConnectionException("planted"));
        });
        assertEquals(503, answer.getStatus());
        assertEquals("10", answer.getHeader("Retry-After"));
        assertEquals("no-store", answer.getHeader("Cache-Control"));
        assertFalse(log.getAll().contains("secret-token"));
        assertFalse(log.getAll().contains("Fault"));
    }

    @Test
    void a_client_that_went_away_is_no_fault(CapturedOutput log) throws Exception {
        try {
            answer(request("/en/"), (r, s) -> {
                throw new IOException("broken pipe");
            });
        } catch (IOException e) {
            assertFalse(log.getAll().contains("Fault"));
        }
    }

    private static void assertPersonal(MockHttpServletResponse answer) {
        assertEquals("no-store", answer.getHeader("Cache-Control"));
        assertEquals("noindex", answer.getHeader("X-Robots-Tag"));
    }

    private MockHttpServletResponse get(String baseUrl, String scheme, String path) throws Exception {
        var request = request(path);
        request.setSecure("https".equals(scheme));
        var answer = new MockHttpServletResponse();
        gate(baseUrl).doFilter(request, answer, page);
        return answer;
    }

    private static MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var answer = new MockHttpServletResponse();
        gate("https://rota.example.org").doFilter(request, answer, chain);
        return answer;
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setSecure(true);
        return request;
    }

    private static FrontGate gate(String baseUrl) {
        var settings = settings(baseUrl, "");
        var limits = new RateLimits(WebFixtures.clock(), settings);
        return new FrontGate(new PageHeaders(settings), limits, new Links(settings), settings);
    }

    @Test
    void neighbours_in_one_network_are_one_client() {
        assertEquals(ClientAddress.block(from("198.51.100.7")), ClientAddress.block(from("198.51.100.200")));
        assertNotEquals(ClientAddress.block(from("198.51.100.7")), ClientAddress.block(from("198.51.101.7")));
        assertEquals(
                ClientAddress.block(from("2001:db8:1:2::7")), ClientAddress.block(from("2001:db8:1:ffff::1%eth0")));
        assertNotEquals(ClientAddress.block(from("2001:db8:1::7")), ClientAddress.block(from("2001:db8:2::7")));
        assertEquals(ClientAddress.block(from("198.51.100.7")), ClientAddress.block(from("::ffff:198.51.100.9")));
    }

    @Test
    void a_client_cannot_choose_its_own_address(CapturedOutput log) throws Exception {
        var nobody = new Proxies(settings("https://rota.example.org", ""));
        assertEquals("7f0000 http", seen(nobody, "X-Forwarded-For", "203.0.113.5", "X-Forwarded-Proto", "https"));
        assertTrue(nobody.overlooked());
        assertTrue(log.getAll().contains("Set TRUSTED_PROXY"));
        var another = new Proxies(settings("https://rota.example.org", "10.0.0.0/8"));
        assertEquals("7f0000 http", seen(another, "X-Forwarded-For", "203.0.113.5"));
        assertTrue(another.overlooked());
        var behind = new Proxies(settings("https://rota.example.org", "127.0.0.1"));
        assertEquals("cb0071 http", seen(behind, "X-Forwarded-For", "192.0.2.1, 203.0.113.5"));
        assertFalse(behind.overlooked());
    }

    @Test
    void who_comes_without_a_proxy_warns_nobody() throws Exception {
        var nobody = new Proxies(settings("https://rota.example.org", ""));
        assertEquals("7f0000 http", seen(nobody));
        assertFalse(nobody.overlooked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1, 10.0.0.7", "127.0.0.0/8,10.0.0.0/24", "::1/128, 0.0.0.0/0"})
    void what_trusted_proxies_wrote_is_believed_through_all_of_them_and_all_lines(String trusted) throws Exception {
        var behind = new Proxies(settings("https://rota.example.org", trusted));
        if (!trusted.contains("0.0.0.0/0")) {
            assertEquals(
                    "cb0071 https",
                    seen(behind, "X-Forwarded-For", "203.0.113.5, 10.0.0.7", "X-Forwarded-Proto", "https"));
            assertEquals("cb0071 http", seen(behind, "X-Forwarded-For", "192.0.2.1", "X-Forwarded-For", "203.0.113.5"));
            assertEquals(
                    "cb0071 http",
                    seen(
                            behind,
                            "X-Forwarded-For",
                            "192.0.2.1",
                            "X-Forwarded-For",
                            "203.0.113.5",
                            "X-Forwarded-For",
                            "10.0.0.7"));
        }
        assertEquals("20010db80001 http", seen(behind, "X-Forwarded-For", "2001:db8:1::9"));
    }

    @ParameterizedTest
    @CsvSource({"example.org", "unknown", ":::::", "999.1.1.1", "''"})
    void what_is_no_address_is_never_looked_up(String hop) throws Exception {
        var behind = new Proxies(settings("https://rota.example.org", "127.0.0.1"));
        assertEquals("7f0000 http", seen(behind, "X-Forwarded-For", hop));
        assertEquals("cb0071 http", seen(behind, "X-Forwarded-For", hop, "X-Forwarded-For", "203.0.113.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.1-9"})
    void what_is_neither_address_nor_network_is_refused_at_the_start(String written) {
        var wrong = settings("https://rota.example.org", written);
        assertThrows(IllegalArgumentException.class, () -> new Proxies(wrong));
    }

    private static String seen(Proxies proxies, String... headers) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new ProxyValve(proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("seen", new Seen()).addMapping("/"));
        server.start();
        try {
            return new RawClient(server.getPort()).get("/", headers).body();
        } finally {
            server.stop();
        }
    }

    private static final class Seen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String said = ClientAddress.block(request) + " " + request.getScheme();
            response.setContentLength(said.length());
            response.getWriter().print(said);
        }
    }
}
