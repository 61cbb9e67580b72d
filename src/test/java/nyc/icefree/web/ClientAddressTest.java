package nyc.icefree.web;

import static nyc.icefree.web.WebFixtures.from;
import static nyc.icefree.web.WebFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

@ExtendWith(OutputCaptureExtension.class)
class ClientAddressTest {
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

    /** What a server behind these proxies believes. */
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
