package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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
    void at_home_it_works_without_https() {
        new SessionCookie(WebFixtures.settings("http://localhost:8080", "")).onStartup(context);
        var cookie = context.getSessionCookieConfig();
        assertEquals("session", cookie.getName());
        assertFalse(cookie.isSecure());
        assertTrue(cookie.isHttpOnly());
    }
}
