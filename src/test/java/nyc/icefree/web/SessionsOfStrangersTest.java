package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** By no method and at no path does one network make more sessions than a few, however often it asks. */
@AppTest
class SessionsOfStrangersTest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");
    private static final int REQUESTS = 200;

    @Autowired
    RateLimits limits;

    @Autowired
    SessionlessRequests strangers;

    @LocalServerPort
    int port;

    static Stream<String> files() {
        return Stream.of(
                "/VAADIN/x.js",
                "/VAADIN/build/nothing.js",
                "/VAADIN",
                "/VAADIN/?v-r=uidl",
                "/VAADIN/push?v-r=push",
                "/css/site.css",
                "/fonts/x",
                "/images/x",
                "/js/reserve.js",
                "/components/x");
    }

    static Stream<String> doors() {
        return Stream.of(
                "/workspace",
                "/workspace/VAADIN/push",
                "/workspace/events",
                "/sign-in",
                "/sign-in?lang=es",
                "/sign-in/code",
                "/sign-in/forgot",
                "/sign-in/reset/AAAAAAAAAAAAAAAAAAAAAA",
                "/sign-out",
                "/en/my/sign-in",
                "/en/my/sign-in/redeem",
                "/en/my/shifts",
                "/en/events",
                "/api/v1/events",
                "/calendar/all.ics",
                "/error",
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_a_file_makes_none(String path) throws Exception {
        assertEquals(0, made(path, ""));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatever_else_makes_few(String path) throws Exception {
        int made = made(path, "");
        assertTrue(made <= 125, made + " sessions");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_key_of_a_form_opens_no_way_round(String path) throws Exception {
        String form = "email=nobody@example.org&lang=es&_csrf=" + strangers.key();
        int made = made(path, form);
        assertTrue(made <= 125, made + " sessions");
    }

    private int made(String path, String form) throws Exception {
        var raw = new RawClient(port);
        int made = 0;
        try (var strict = new StrictLimits(limits)) {
            for (int i = 0; i < REQUESTS; i++) {
                String method = METHODS.get(i % METHODS.size());
                String body = List.of("HEAD", "GET", "TRACE").contains(method) ? "" : form;
                var answer = raw.send(method, path, body, "Content-Type", "application/x-www-form-urlencoded");
                made += isMade(answer.header("Set-Cookie")) ? 1 : 0;
            }
        }
        return made;
    }

    /** Sign-out ends the cookie by another. */
    private static boolean isMade(String cookie) {
        return !cookie.isEmpty() && !cookie.contains("Max-Age=0");
    }
}
