package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.SessionlessRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;

@AppTest
class SessionsTest extends AppParts {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");
    private static final int REQUESTS = 200;

    @Autowired
    RateLimits limits;

    @Autowired
    FormKeys keys;

    @Autowired
    SessionlessRequests strangers;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?wrong",
                "/sign-in/forgot",
                "/sign-in/code",
                "/sign-in/invitation/AAAAAAAAAAAAAAAAAAAAAA",
                "/sign-in/reset/AAAAAAAAAAAAAAAAAAAAAA",
                "/sign-out",
                "/en/my/sign-in",
                "/es/my/sign-in/sent",
                "/en/my/sign-in/open/AAAAAAAAAAAAAAAAAAAAAA",
                "/en/my/",
                "/en/my/shifts"
            })
    void looking_at_a_form_makes_no_session(String path) throws Exception {
        assertFalse(new RawClient(port).get(path).headers().containsKey("Set-Cookie"));
    }

    @Test
    void the_forms_work_without_one() throws Exception {
        var raw = new RawClient(port);
        var ada = signedIn.account(false);
        String wrong = "email=" + ada.email() + "&password=wrong&_csrf=";
        String key = keyIn(raw.get("/sign-in").body());
        var answer = raw.send("POST", "/sign-in", wrong + key, "Content-Type", FORM);
        assertEquals("/sign-in?wrong", answer.header("Location"));
        assertFalse(answer.headers().containsKey("Set-Cookie"));
        String right = "email=" + ada.email() + "&password=" + SignedIn.PASSWORD.replace(' ', '+') + "&_csrf=" + key;
        answer = raw.send("POST", "/sign-in", right, "Content-Type", FORM);
        assertEquals("/sign-in/code", answer.header("Location"));
        assertTrue(answer.header("Set-Cookie").startsWith("session="), answer.header("Set-Cookie"));
        key = keyIn(raw.get("/en/my/sign-in").body());
        answer = raw.send("POST", "/en/my/sign-in/link", "email=nobody@example.org&_csrf=" + key, "Content-Type", FORM);
        assertEquals("/en/my/sign-in/sent", answer.header("Location"));
        assertFalse(answer.headers().containsKey("Set-Cookie"));
        key = keyIn(raw.get("/sign-in/forgot").body());
        answer = raw.send("POST", "/sign-in/forgot", "email=nobody@example.org&_csrf=" + key, "Content-Type", FORM);
        assertEquals(200, answer.status());
        assertFalse(answer.headers().containsKey("Set-Cookie"));
    }

    @Test
    void a_key_of_another_form_or_site_or_beside_a_session_is_none() throws Exception {
        var ada = signedIn.account(false);
        for (String key : List.of("", "x", keys.issue("reserve:1"), strangers.key() + "0")) {
            mvc.perform(post("/sign-in")
                            .param("email", ada.email())
                            .param("password", SignedIn.PASSWORD)
                            .param("_csrf", key))
                    .andExpect(redirectedUrl("/sign-in?stale"));
        }
        mvc.perform(post("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("email", ada.email())
                        .param("password", SignedIn.PASSWORD)
                        .param("_csrf", strangers.key()))
                .andExpect(redirectedUrl("/sign-in?stale"));
        var session = signedIn.staff(ada);
        mvc.perform(post("/sign-out").session(session).param("_csrf", strangers.key()))
                .andExpect(redirectedUrl("/sign-in/still?stale"));
        assertFalse(session.isInvalid());
        var volunteer = new MockHttpSession();
        mvc.perform(post("/en/my/sign-in/link")
                        .session(volunteer)
                        .param("email", "a@example.org")
                        .param("_csrf", strangers.key()))
                .andExpect(redirectedUrl("/en/my/sign-in?stale"));
    }

    @Test
    void of_what_a_stranger_asked_for_only_the_path_is_kept() throws Exception {
        var session = (MockHttpSession) Objects.requireNonNull(mvc.perform(get("/workspace/events?q=CANARY")
                        .header("User-Agent", "CANARY")
                        .header("Accept-Language", "qu, CANARY"))
                .andExpect(redirectedUrl("/sign-in"))
                .andReturn()
                .getRequest()
                .getSession(false));
        var kept = Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .toList();
        assertEquals(List.of("/workspace/events"), kept);
        var long_ = mvc.perform(get("/workspace/" + "x".repeat(300))).andReturn();
        assertNull(long_.getRequest().getSession(false));
    }

    @Test
    void nobody_begins_a_view_who_is_not_signed_in() throws Exception {
        var raw = new RawClient(port);
        for (String inner : List.of("init&location=events", "heartbeat&v-uiId=0", "push")) {
            assertEquals(403, raw.get("/workspace/?v-r=" + inner).status(), inner);
        }
        var uidl = raw.send("POST", "/workspace/?v-r=uidl&v-uiId=0", "{}", "Content-Type", "application/json");
        assertTrue(uidl.body().contains("sessionExpired"), uidl.body());
        mvc.perform(get("/workspace/events").session(signedIn.staff(signedIn.account(false))))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /workspace/?v-r=heartbeat, 403",
        "POST, /workspace/events, 403",
        "GET, /workspace/x?q=%FF, 400",
        "GET, /workspace/../x, 400",
        "POST, /VAADIN/x.js, 403"
    })
    void what_is_refused_under_the_workspace_carries_a_policy(String method, String path, int status) throws Exception {
        var answer = new RawClient(port).send(method, path, "");
        assertEquals(status, answer.status(), answer.body());
        assertEquals(FrontGateTest.STRICT, answer.header("Content-Security-Policy"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
    }

    private static String keyIn(String page) {
        int at = page.indexOf("name=\"_csrf\" value=\"") + 20;
        return page.substring(at, page.indexOf('"', at));
    }

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

    private static boolean isMade(String cookie) {
        return !cookie.isEmpty() && !cookie.contains("Max-Age=0");
    }
}
