package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.MovableClock;
import nyc.icefree.SignedIn;
import nyc.icefree.Sql;
import nyc.icefree.audit.Audit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.links.Links;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.web.StrictLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** On the day of a rally nobody locks an organizer out by wrong passwords: a device that was here before has its own limit. */
@AppTest
class KnownDevicesTest extends AppParts {
    private static final String HALL = "203.0.113.9";
    private static final int GUESSES = 1_000;
    private static final int OF_ACCOUNT = 10;
    private static final int OF_NETWORK = 60;
    private static final Map<String, List<String>> SPELLINGS = new HashMap<>();

    @Autowired
    RateLimits limits;

    @Autowired
    KnownDevices devices;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PasswordSignIn password;

    @Autowired
    SecondFactors factors;

    @Autowired
    StaffAuthorities authorities;

    @Autowired
    OneTimeLinks links;

    @Autowired
    StaffAccountTable book;

    @Autowired
    Audit audit;

    @Autowired
    SecretCheck secrets;

    @Autowired
    RememberedDevices remembered;

    @Autowired
    InactiveStaff silence;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @Autowired
    Environment environment;

    @Autowired
    ServerProperties server;

    private MockMvc filters;
    private final MovableClock clock = MovableClock.now();

    @BeforeEach
    void the_filters_alone() {
        filters = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void a_known_device_signs_in_during_a_thousand_wrong_passwords() throws Exception {
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
                Sql.one(
                        jdbc,
                        Long.class,
                        "select count(*) from known_device a join known_device b on a.device_hash = b.device_hash"
                                + " where a.person_id <> b.person_id"));
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
        var out = answer(
                post("/sign-out").secure(true).session(session).cookie(device).with(csrf()));
        assertEquals("\"cache\"", out.getHeader("Clear-Site-Data"));
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
                var answer = answer(post(Links.renewal(link))
                        .param("password", "wrong " + i)
                        .with(csrf())
                        .with(from("198.51.7." + i)));
                looked += answer.getStatus() == 422 ? 1 : 0;
            }
            assertTrue(looked >= 10 && looked <= 11, looked + " were looked at");
            assertEquals(429, signIn(ada, SignedIn.PASSWORD, null, "192.0.2.3").getStatus());
        }
    }

    /** Signs in with both factors and keeps the cookie. */
    private Cookie knownTo(SignedIn.Account account) throws Exception {
        var session = signedIn.password(account);
        var answer = answer(post("/sign-in/code").session(session).with(csrf()).param("code", signedIn.code(account)));
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
        return Sql.one(
                jdbc,
                Long.class,
                "select count(*) from known_device where person_id = ?",
                account.person().value());
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
        return answer(request);
    }

    private static RequestPostProcessor from(String network) {
        return request -> {
            request.setRemoteAddr(network);
            return request;
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_account_is_guessed_at_ten_times_from_wherever(boolean whole) throws Exception {
        for (boolean manyNetworks : new boolean[] {false, true}) {
            var ada = signedIn.account(false);
            try (var strict = new StrictLimits(limits)) {
                long begun = System.nanoTime();
                int looked = 0;
                for (int i = 0; i < GUESSES; i++) {
                    looked += looked(
                            whole,
                            password(spelled("/sign-in", i), written(ada.email(), i), "wrong " + i),
                            i,
                            manyNetworks);
                }
                assertBraked(OF_ACCOUNT, looked, begun);
                assertEquals(
                        0, looked(whole, password("/sign-in", ada.email(), SignedIn.PASSWORD), GUESSES, manyNetworks));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_network_guesses_at_many_accounts_sixty_times(boolean whole) throws Exception {
        try (var strict = new StrictLimits(limits)) {
            long begun = System.nanoTime();
            int looked = 0;
            for (int i = 0; i < GUESSES; i++) {
                looked += looked(
                        whole, password(spelled("/sign-in", i), "nobody" + i + "@example.org", "wrong"), i, false);
            }
            assertBraked(OF_NETWORK, looked, begun);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_code_is_guessed_at_ten_times_from_wherever(boolean whole) throws Exception {
        for (boolean manyNetworks : new boolean[] {false, true}) {
            var ada = signedIn.account(false);
            var session = signedIn.password(ada);
            try (var strict = new StrictLimits(limits)) {
                long begun = System.nanoTime();
                int looked = 0;
                for (int i = 0; i < GUESSES; i++) {
                    var guess = post(URI.create(spelled("/sign-in/code", i)))
                            .param("code", String.format(Locale.ROOT, "%06d", i));
                    looked += looked(whole, guess.session(session), i, manyNetworks);
                }
                assertBraked(OF_ACCOUNT, looked, begun);
                assertEquals(
                        0,
                        looked(
                                whole,
                                post("/sign-in/code").session(session).param("code", signedIn.code(ada)),
                                GUESSES,
                                manyNetworks));
            }
        }
    }

    /** 1 when the guess was compared with something. */
    private int looked(boolean whole, MockHttpServletRequestBuilder guess, int number, boolean manyNetworks)
            throws Exception {
        MockMvc through = whole ? mvc : filters;
        String network =
                manyNetworks ? "198." + (18 + number / 250) + "." + number % 250 + ".7" : "198.51.100." + number % 250;
        try {
            var answer = through.perform(guess.with(csrf()).with(request -> {
                        request.setRemoteAddr(network);
                        return request;
                    }))
                    .andReturn()
                    .getResponse();
            assertTrue(List.of(302, 308, 400, 404, 405, 429).contains(answer.getStatus()), "" + answer.getStatus());
            return answer.getStatus() == 302 ? 1 : 0;
        } catch (TooManyRequests e) {
            return 0; // which the front gate would answer
        }
    }

    private static MockHttpServletRequestBuilder password(String path, String email, String password) {
        return post(URI.create(path)).param("email", email).param("password", password);
    }

    /** One mailbox in many writings. */
    private static String written(String email, int number) {
        return switch (number % 4) {
            case 0 -> email;
            case 1 -> email.toUpperCase(Locale.ROOT);
            case 2 -> "  " + email + "\u2003";
            default -> email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1);
        };
    }

    /** About what the limit allows (some tries end at no page), never more than it and what a quarter of an hour gives back of it meanwhile. */
    private static void assertBraked(int limit, int looked, long begun) {
        double again = limit * Duration.ofNanos(System.nanoTime() - begun).toSeconds() / 900.0;
        assertTrue(looked > limit * 0.8 && looked <= limit + Math.ceil(again), looked + " of " + limit);
    }

    /** Plainly every other time. */
    private static String spelled(String path, int number) {
        var all = SPELLINGS.computeIfAbsent(path, KnownDevicesTest::spellings);
        return number % 2 == 0 ? path : all.get(number / 2 % all.size());
    }

    private static List<String> spellings(String path) {
        var all = new ArrayList<String>(List.of(path));
        for (int i = 1; i < path.length(); i++) {
            String code = String.format(Locale.ROOT, "%%%02x", (int) path.charAt(i));
            Stream.of(code, code.toUpperCase(Locale.ROOT), "%25" + code.substring(1))
                    .forEach(all::add);
        }
        var spelled = new ArrayList<String>(List.of(path));
        int at = 1;
        for (String code : all.subList(1, all.size())) {
            spelled.add(path.substring(0, at) + code + path.substring(at + 1));
            at = spelled.size() % 3 == 1 ? at + 1 : at;
        }
        spelled.add("/" + path.substring(1).replace("s", "%73").replace("i", "%69"));
        spelled.addAll(List.of(
                "/" + path,
                path + "/",
                "/." + path,
                "/x/.." + path,
                path + ";x=1",
                path + "?lang=es",
                path + "%00",
                path + "#x"));
        return spelled;
    }

    @Test
    void a_session_of_staff_ends_after_twelve_hours() throws Exception {
        var filters = filters();
        var person = signedIn.account(false).person();
        ends(filters.staffGuard(), (SessionAuthenticationStrategy) filters.staffGuard(), person, Duration.ofHours(12));
    }

    @Test
    void a_session_of_a_volunteer_ends_after_seven_days() throws Exception {
        var filters = filters();
        ends(
                filters.volunteerGuard(),
                (SessionAuthenticationStrategy) filters.volunteerGuard(),
                given.person(),
                Duration.ofDays(7));
    }

    /** The server counts idle time; Vaadin's heartbeats must not count as somebody who is there. */
    @Test
    void a_session_ends_when_nobody_was_there_for_half_an_hour() {
        assertEquals(Duration.ofMinutes(30), server.getServlet().getSession().getTimeout());
        assertEquals("true", environment.getProperty("vaadin.close-idle-sessions"));
    }

    private void ends(Filter guard, SessionAuthenticationStrategy mark, PersonId person, Duration limit)
            throws Exception {
        var session = new MockHttpSession();
        var who = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        mark.onAuthentication(who, request(session), new MockHttpServletResponse());
        clock.forward(limit.minusSeconds(1));
        assertTrue(goesOn(guard, session, who));
        clock.forward(Duration.ofSeconds(1));
        assertFalse(goesOn(guard, session, who));
        assertTrue(session.isInvalid());
    }

    private boolean goesOn(Filter guard, MockHttpSession session, UsernamePasswordAuthenticationToken who)
            throws Exception {
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        try {
            guard.doFilter(request(session), new MockHttpServletResponse(), new MockFilterChain());
            return contexts.getContext().getAuthentication() != null;
        } finally {
            contexts.clearContext();
        }
    }

    private static MockHttpServletRequest request(MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", "/workspace/" + UUID.randomUUID());
        request.setSession(session);
        return request;
    }

    private SignInFilters filters() {
        return new SignInFilters(
                password,
                factors,
                authorities,
                links,
                book,
                audit,
                people,
                devices,
                silence,
                secrets,
                remembered,
                contexts,
                clock);
    }
}
