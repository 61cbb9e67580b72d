package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {
    private final MockServletContext context = new MockServletContext();

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
