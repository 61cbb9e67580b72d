package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A browser is told to clear itself whenever it came by https, whichever scheme reaches the app itself. */
class SignOutTest {
    private static final String ALL_BUT_COOKIES = "\"cache\", \"storage\"";

    @Test
    void behind_a_proxy_that_says_nothing_the_address_of_the_site_tells() {
        assertEquals(ALL_BUT_COOKIES, cleared("https://rota.example.org", false));
        assertEquals(ALL_BUT_COOKIES, cleared("http://localhost:8080", true));
        assertNull(cleared("http://localhost:8080", false));
    }

    @Test
    void what_a_trusted_proxy_says_is_believed_and_nobody_else() throws Exception {
        assertEquals(
                ALL_BUT_COOKIES,
                clearedOverHttp("127.0.0.1", "X-Forwarded-For", "203.0.113.5", "X-Forwarded-Proto", "https"));
        assertNull(clearedOverHttp("127.0.0.1"));
        assertNull(clearedOverHttp("10.0.0.0/8", "X-Forwarded-For", "203.0.113.5", "X-Forwarded-Proto", "https"));
    }

    private static SignOut signOut(WebSettings settings) {
        return new SignOut(new SessionCookie(settings), settings);
    }

    private static @Nullable String cleared(String baseUrl, boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        signOut(WebFixtures.settings(baseUrl, "")).logout(request, response, null);
        return response.getHeader("Clear-Site-Data");
    }

    /** As the server answers that trusts this proxy and does not know that people reach it by https. */
    private static @Nullable String clearedOverHttp(String trusted, String... headers) throws Exception {
        var settings = WebFixtures.settings("http://localhost:8080", trusted);
        var factory = new TomcatServletWebServerFactory(0);
        new ProxyValve(new Proxies(settings)).customize(factory);
        var server = factory.getWebServer(context ->
                context.addServlet("out", new Leaving(signOut(settings))).addMapping("/"));
        server.start();
        try {
            return new RawClient(server.getPort()).get("/", headers).headers().get("Clear-Site-Data");
        } finally {
            server.stop();
        }
    }

    private static final class Leaving extends HttpServlet {
        private final transient SignOut out;

        Leaving(SignOut out) {
            this.out = out;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            out.logout(request, response, null);
        }
    }
}
