package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.guard.DeviceCookies;
import nyc.icefree.guard.Proxies;
import nyc.icefree.guard.ProxyValve;
import nyc.icefree.guard.SessionCookie;
import nyc.icefree.guard.SignOut;
import nyc.icefree.links.WebSettings;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** A browser that came by https is told to clear itself, whichever scheme reaches the app. */
class SignOutTest {
    private static final String CACHE_ALONE = "\"cache\"";

    private final MockServletContext context = new MockServletContext();

    @Test
    void behind_a_proxy_that_says_nothing_the_address_of_the_site_tells() {
        assertEquals(CACHE_ALONE, cleared("https://rota.example.org", false));
        assertEquals(CACHE_ALONE, cleared("http://localhost:8080", true));
        assertNull(cleared("http://localhost:8080", false));
    }

    @Test
    void what_a_trusted_proxy_says_is_believed_and_nobody_else() throws Exception {
        assertEquals(
                CACHE_ALONE,
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

    /** The answer of a server that trusts this proxy and does not know of https. */
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

    @Test
    void under_https_no_other_host_or_path_can_set_it() {
        new SessionCookie(WebFixtures.settings("https://rota.example.org", "")).onStartup(context);
        var cookie = context.getSessionCookieConfig();
        assertEquals("__Host-session", cookie.getName());
        assertTrue(cookie.isSecure());
        assertTrue(cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain());
    }

    @Test
    void a_known_device_is_known_to_this_host_alone_and_to_no_script() {
        var response = new MockHttpServletResponse();
        var devices = new DeviceCookies(WebFixtures.settings("https://rota.example.org", ""));
        var device = SecretToken.random();
        devices.write(response, device);
        var cookie = Objects.requireNonNull(response.getCookie("__Host-device"));
        assertTrue(cookie.getSecure());
        assertTrue(cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain());
        assertEquals(Duration.ofDays(90).toSeconds(), cookie.getMaxAge());
        assertTrue(Objects.requireNonNull(response.getHeader("Set-Cookie")).contains("SameSite=Strict"));
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("device", device.value()));
        assertEquals(Optional.empty(), devices.read(request), "another host of the domain could have set it");
        request.setCookies(new Cookie("__Host-device", device.value()));
        assertEquals(Optional.of(device), devices.read(request));
    }

    @Test
    void at_home_it_works_without_https() {
        new SessionCookie(WebFixtures.settings("http://localhost:8080", "")).onStartup(context);
        var cookie = context.getSessionCookieConfig();
        assertEquals("session", cookie.getName());
        assertFalse(cookie.isSecure());
        assertTrue(cookie.isHttpOnly());
    }
}
