package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.StrictLimits;
import nyc.icefree.web.TooManyRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A thousand wrong passwords and codes, over every spelling of their path: never more than the limit is looked at. Through
 * the whole app, and through the security filters alone, which must not need that somebody before them has looked.
 */
@AppTest
class GuessingTest {
    private static final int GUESSES = 1_000;
    private static final int OF_ACCOUNT = 10;
    private static final int OF_NETWORK = 60;
    private static final Map<String, List<String>> SPELLINGS = new HashMap<>();

    @Autowired
    MockMvc app;

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignedIn signedIn;

    @Autowired
    RateLimits limits;

    private MockMvc filters;

    @BeforeEach
    void the_filters_alone() {
        filters = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
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
        MockMvc through = whole ? app : filters;
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
        var all = SPELLINGS.computeIfAbsent(path, GuessingTest::spellings);
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
}
