package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.SignedIn;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.web.Links;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.StrictLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** On the day of a rally nobody locks an organizer out by wrong passwords: a device that was here before has its own limit. */
@AppTest
class KnownDevicesTest {
    private static final String HALL = "203.0.113.9";

    @Autowired
    MockMvc mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    RateLimits limits;

    @Autowired
    KnownDevices devices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_rightful_person_comes_in_from_a_known_device_while_a_thousand_wrong_passwords_arrive() throws Exception {
        var ada = signedIn.account(false);
        var device = knownTo(ada);
        var guessed = new AtomicInteger();
        try (var strict = new StrictLimits(limits);
                var attackers = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 1_000)
                    .mapToObj(i -> attackers.submit(() -> {
                        // every tenth one from the very hall in which Ada sits, more than that network may try
                        String from = i % 10 == 0 ? HALL : "198.51." + i / 250 + "." + i % 250;
                        if (signIn(ada, "wrong " + i, null, from).getStatus() == 302) {
                            guessed.incrementAndGet();
                        }
                        return i;
                    }))
                    .toList();
            all.get(100).get();
            assertEquals(
                    "/sign-in/code",
                    signIn(ada, SignedIn.PASSWORD, device, HALL).getRedirectedUrl());
            assertEquals(429, signIn(ada, SignedIn.PASSWORD, null, "192.0.2.1").getStatus(), "from elsewhere not");
            for (var one : all) {
                one.get();
            }
            assertEquals(
                    "/sign-in/code",
                    signIn(ada, SignedIn.PASSWORD, device, HALL).getRedirectedUrl());
            assertTrue(guessed.get() <= 11, guessed + " were looked at: a right one from elsewhere forgives nothing");
        }
    }

    @Test
    void a_known_device_guesses_ten_times_too_and_only_at_its_own_account() throws Exception {
        var ada = signedIn.account(false);
        var bo = signedIn.account(false);
        var device = knownTo(ada);
        try (var strict = new StrictLimits(limits)) {
            int looked = 0;
            for (int i = 0; i < 40; i++) {
                looked += signIn(ada, "wrong", device, HALL).getStatus() == 302 ? 1 : 0;
            }
            assertTrue(looked >= 10 && looked <= 11, looked + " times");
            looked = 0;
            for (int i = 0; i < 40; i++) {
                looked += signIn(bo, "wrong", device, HALL).getStatus() == 302 ? 1 : 0;
            }
            assertTrue(looked >= 10 && looked <= 11, looked + " times");
            assertEquals(429, signIn(bo, SignedIn.PASSWORD, null, "192.0.2.2").getStatus());
        }
    }

    @Test
    void ten_devices_are_known_for_ninety_days_and_by_no_name_that_tells_them_apart() throws Exception {
        var ada = signedIn.account(false);
        var first = knownTo(ada);
        assertTrue(knows(ada, first));
        for (int i = 0; i < 10; i++) {
            jdbc.sql("update known_device set used_at = dateadd('minute', -1, used_at) where person_id = ?")
                    .param(ada.person().value())
                    .update();
            remembered(ada, new Cookie("device", SecretToken.random().value()));
        }
        assertEquals(10L, rows(ada));
        assertFalse(knows(ada, first), "the one that was used longest ago is forgotten");
        var bo = signedIn.account(false);
        var shared = new Cookie("device", first.getValue());
        remembered(ada, shared);
        remembered(bo, shared);
        assertTrue(knows(bo, shared));
        assertEquals(
                0L,
                jdbc.sql("select count(*) from known_device a join known_device b on a.device_hash = b.device_hash"
                                + " where a.person_id <> b.person_id")
                        .query(Long.class)
                        .single());
        jdbc.sql("update known_device set used_at = dateadd('day', -90, used_at) where person_id = ?")
                .param(bo.person().value())
                .update();
        assertFalse(knows(bo, shared));
    }

    @Test
    void ended_sessions_forget_the_devices_and_sign_out_does_not() throws Exception {
        var ada = signedIn.account(false);
        var session = signedIn.staff(ada);
        var device = new Cookie("device", SecretToken.random().value());
        remembered(ada, device);
        var out = mvc.perform(post("/sign-out")
                        .secure(true)
                        .session(session)
                        .cookie(device)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertEquals("\"cache\", \"storage\"", out.getHeader("Clear-Site-Data"));
        assertEquals(0, Objects.requireNonNull(out.getCookie("session")).getMaxAge());
        assertEquals(null, out.getCookie("device"));
        assertTrue(knows(ada, device));
        As.administrator(signedIn.account(true).person(), () -> accounts.endSessions(ada.person()));
        assertFalse(knows(ada, device));
        assertEquals(0L, rows(ada));
    }

    @Test
    void the_password_behind_a_renewal_link_is_braked_with_that_of_sign_in() throws Exception {
        var ada = signedIn.account(false);
        var admin = signedIn.account(true).person();
        var link = As.administrator(admin, () -> accounts.resetSecondFactor(ada.person()));
        try (var strict = new StrictLimits(limits)) {
            int looked = 0;
            for (int i = 0; i < 30; i++) {
                var answer = mvc.perform(post(Links.renewal(link))
                                .param("password", "wrong " + i)
                                .with(csrf())
                                .with(from("198.51.7." + i)))
                        .andReturn()
                        .getResponse();
                looked += answer.getStatus() == 422 ? 1 : 0;
            }
            assertTrue(looked >= 10 && looked <= 11, looked + " were looked at");
            assertEquals(429, signIn(ada, SignedIn.PASSWORD, null, "192.0.2.3").getStatus());
        }
    }

    /** Signs in with both factors and keeps the cookie. */
    private Cookie knownTo(SignedIn.Account account) throws Exception {
        var session = signedIn.password(account);
        var answer = mvc.perform(
                        post("/sign-in/code").session(session).with(csrf()).param("code", signedIn.code(account)))
                .andReturn()
                .getResponse();
        var cookie = answer.getCookie("device");
        assertNotNull(cookie);
        assertTrue(cookie.isHttpOnly()
                && cookie.getMaxAge() == 90 * 24 * 3600
                && cookie.getValue().length() == 22);
        return cookie;
    }

    private void remembered(SignedIn.Account account, Cookie device) {
        var request = new MockHttpServletRequest();
        request.setCookies(device);
        devices.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        account.person().toString(), null, List.of()),
                request,
                new MockHttpServletResponse());
    }

    private boolean knows(SignedIn.Account account, Cookie device) {
        var request = new MockHttpServletRequest();
        request.setCookies(device);
        return devices.knows(account.person(), request);
    }

    private long rows(SignedIn.Account account) {
        return jdbc.sql("select count(*) from known_device where person_id = ?")
                .param(account.person().value())
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse signIn(
            SignedIn.Account account, String password, @Nullable Cookie device, String network) throws Exception {
        var request = post("/sign-in")
                .session(new MockHttpSession())
                .with(csrf())
                .with(from(network))
                .param("email", account.email())
                .param("password", password);
        if (device != null) {
            request.cookie(device);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static RequestPostProcessor from(String network) {
        return request -> {
            request.setRemoteAddr(network);
            return request;
        };
    }
}
