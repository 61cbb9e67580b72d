package nyc.icefree.site.door;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinkId;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.site.ReadCode;
import nyc.icefree.site.Slugs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.web.StrictLimits;
import nyc.icefree.web.WebFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The door without a script, and what its script posts; who holds a link, and who holds nothing. */
@AppTest
class DoorPagesTest extends AppParts {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Autowired
    DoorLinks doors;

    @Autowired
    RateLimits limits;

    private Team team;
    private EventId event;
    private DoorLinkId link;
    private Cookie cookie;
    /** Of three adults and a child. */
    private String ticket = "";

    @BeforeEach
    void a_session_that_has_begun_and_its_front_door() throws Exception {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Rights at the door", 7)).capacity(10).draft());
        ticket = ticket();
        given.begun(event);
        link = As.staff(team.organizer(), () -> doors.make(event, DoorKind.COUNT, "Front"));
        cookie = opened(link);
    }

    private String address(DoorLinkId link) {
        return "/door/"
                + As.staff(team.organizer(), () -> doors.token(link))
                        .orElseThrow()
                        .value();
    }

    private Cookie opened(DoorLinkId link) throws Exception {
        var answer = answer(get(address(link)));
        return new Cookie(
                "door", Objects.requireNonNull(answer.getCookie("door")).getValue());
    }

    private ResultActions door() throws Exception {
        return mvc.perform(get("/door").cookie(cookie)).andExpect(status().isOk());
    }

    private static String key(String page) {
        var found = KEY.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private MockHttpServletRequestBuilder press(String button) throws Exception {
        return post("/door").cookie(cookie).param("key", key(body(door()))).param("press", button);
    }

    /** The page to which the browser is led. */
    private String after(MockHttpServletRequestBuilder press) throws Exception {
        var answer = answer(press);
        assertEquals(303, answer.getStatus());
        return body(mvc.perform(get(URI.create(Objects.requireNonNull(answer.getHeader("Location"))))
                .cookie(cookie)));
    }

    private ResultActions sends(String counts) throws Exception {
        return mvc.perform(post("/door/counts")
                .cookie(cookie)
                .contentType("application/json")
                .content("{\"link\":\"" + link + "\",\"counts\":[" + counts + "]}"));
    }

    private static String count(UUID number, String what, int howMany, Instant at) {
        return "{\"number\":\"%s\",\"what\":\"%s\",\"language\":null,\"howMany\":%d,\"at\":\"%s\"}"
                .formatted(number, what, howMany, at);
    }

    @Test
    void the_link_leaves_its_secret_in_a_cookie_of_the_doors_pages_alone() throws Exception {
        var answer = mvc.perform(get(address(link)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/door"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse();
        String set = Objects.requireNonNull(answer.getHeader("Set-Cookie"));
        assertSays(set, "; Path=/door;", "; HttpOnly", "; SameSite=Lax");
        int lasts = Objects.requireNonNull(answer.getCookie("door")).getMaxAge();
        assertEquals(Duration.ofHours(35).toSeconds(), lasts, 60, "8 hours of the event, 3 after it, a day");
        door().andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().string("Content-Security-Policy", containsString("worker-src 'self'")))
                .andExpect(header().doesNotExist("Set-Cookie"));
        assertSays(body(door()), "the page keeps one cookie on this phone");
        assertSaysNot(body(door()), "No cookies", address(link).substring(6));
        assertSays(body(mvc.perform(get("/en/privacy"))), "one when you open a door’s link");
    }

    @Test
    void under_https_its_cookie_comes_by_https_alone() {
        var cookies = new DoorCookie(WebFixtures.settings("https://rota.example.org", ""), clock);
        var opened = new DoorCookie.Opened(SecretToken.random(), Optional.empty());
        var answer = cookies.write(ResponseEntity.ok(new byte[0]), opened, clock.instant());
        String set = Objects.requireNonNull(answer.getHeaders().getFirst("Set-Cookie"));
        assertSays(set, "__Secure-door=", "; Secure");
    }

    @Test
    void each_press_counts_once_and_can_be_undone() throws Exception {
        assertSays(body(door()), "Rights at the door", ">One adult<", ">One child<", "0 adults, 0 children");
        var adult = press("ADULT");
        assertSays(after(adult), "Counted: 1 adult.", "1 adult, 0 children");
        assertSays(after(adult), "1 adult, 0 children");
        String counted = after(press("FAMILY").param("adults", "2").param("children", "3"));
        assertSays(counted, "Counted: 2 adults, 3 children.", "3 adults, 3 children");
        assertSays(
                after(press("UNDO").param("last", "FAMILY:2:3")),
                "Undone: 2 adults, 3 children.",
                "1 adult, 0 children",
                "id=\"undo\" class=\"door-undo\" disabled");
        assertSays(after(press("HEADSET:es")), "Counted: 1 headset.");
        assertSays(after(press("FAMILY")), "Nobody is counted");
        assertSays(after(post("/door").cookie(cookie).param("press", "ADULT")), "Please press that once more.");
        assertSays(body(door()), "1 adult, 0 children, 1 headset");
    }

    @Test
    void a_full_room_is_told_before_it_is_full() throws Exception {
        assertSaysNot(body(door()), ">Almost full");
        assertSays(after(press("FAMILY").param("adults", "9")), ">Almost full: 9 of 10<");
        assertSays(after(press("ADULT")), ">Full: 10 of 10<");
    }

    @Test
    void what_the_script_sends_is_taken_once_in_any_order() throws Exception {
        var adults = UUID.randomUUID();
        var child = UUID.randomUUID();
        var now = clock.instant();
        String both = count(child, "CHILD", 1, now) + "," + count(adults, "ADULT", 3, now.minusSeconds(60));
        for (int times = 0; times < 2; times++) {
            sends(both)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.has.length()").value(2))
                    .andExpect(jsonPath("$.got.all.adults").value(3))
                    .andExpect(jsonPath("$.got.mine.children").value(1))
                    .andExpect(jsonPath("$.got.room").value(10))
                    .andExpect(jsonPath("$.closed").value(""));
        }
        sends(count(UUID.randomUUID(), "ADULT", 1, now.minus(Duration.ofDays(1))) + ",{\"number\":\"odd\"}")
                .andExpect(jsonPath("$.has.length()").value(1)) // the server's time counts
                .andExpect(jsonPath("$.refused[0]").value("odd"));
    }

    @Test
    void no_other_site_and_no_other_door_posts_counts() throws Exception {
        String one = count(UUID.randomUUID(), "ADULT", 1, clock.instant());
        String body = "{\"link\":\"" + link + "\",\"counts\":[" + one + "]}";
        for (String site : List.of("cross-site", "same-site")) {
            mvc.perform(post("/door/counts")
                            .cookie(cookie)
                            .header("Sec-Fetch-Site", site)
                            .contentType("application/json")
                            .content(body))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(post("/door/counts")
                        .cookie(cookie)
                        .contentType("text/plain")
                        .content(body))
                .andExpect(status().isBadRequest());
        mvc.perform(post("/door/counts")
                        .cookie(cookie)
                        .contentType("application/json")
                        .content("{\"counts\""))
                .andExpect(status().isBadRequest());
        mvc.perform(post("/door/counts").contentType("application/json").content(body))
                .andExpect(jsonPath("$.closed").value("NONE"));
        cookie = opened(As.staff(team.organizer(), () -> doors.make(event, DoorKind.COUNT, "Side")));
        sends(one).andExpect(jsonPath("$.closed").value("OTHER"));
        assertSays(body(door()), "0 adults, 0 children");
    }

    @Test
    void an_ended_door_shows_nothing_and_takes_for_a_day_what_was_counted_before() throws Exception {
        after(press("ADULT"));
        var before = clock.instant();
        As.staff(team.organizer(), () -> doors.close(event));
        String closed = body(door());
        assertSays(closed, "This door is closed.", "data-closed=\"ENDED\"");
        assertSaysNot(closed, "Rights at the door", ">1 adult", "One adult");
        sends(count(UUID.randomUUID(), "ADULT", 2, before.minusSeconds(5)))
                .andExpect(jsonPath("$.has.length()").value(1))
                .andExpect(jsonPath("$.got.all").doesNotExist())
                .andExpect(jsonPath("$.closed").value("ENDED"));
        sends(count(UUID.randomUUID(), "ADULT", 2, clock.instant().plusSeconds(60)))
                .andExpect(jsonPath("$.has.length()").value(0));
    }

    @Test
    void a_revoked_door_takes_nothing() throws Exception {
        As.staff(team.organizer(), () -> doors.revoke(link));
        String closed = body(door());
        assertSays(closed, "closed by the organizers", "data-link=\"" + link);
        assertSaysNot(closed, "Rights at the door");
        sends(count(UUID.randomUUID(), "ADULT", 2, clock.instant().minusSeconds(5)))
                .andExpect(jsonPath("$.has.length()").value(0))
                .andExpect(jsonPath("$.closed").value("REVOKED"));
    }

    @Test
    void whoever_has_no_link_sees_and_counts_nothing() throws Exception {
        String guess = SecretToken.random().value();
        mvc.perform(get("/door/" + guess)).andExpect(status().isNotFound());
        mvc.perform(post("/door/" + guess)).andExpect(status().isNotFound());
        for (String value :
                List.of(guess, "x", guess + "." + guess, address(link).substring(6) + "x")) {
            mvc.perform(get("/door").cookie(new Cookie("door", value)))
                    .andExpect(status().isOk())
                    .andExpect(says("No door is open on this phone."))
                    .andExpect(saysNot("Rights at the door"));
            mvc.perform(post("/door/find").cookie(new Cookie("door", value)).param("letters", "ros"))
                    .andExpect(status().isNotFound());
        }
    }

    /** A door's cookie is nobody's session, and its link opens neither names nor a party's own page. */
    @Test
    void a_door_that_counts_opens_nothing_else() throws Exception {
        mvc.perform(get("/workspace/events").cookie(cookie)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/en/my/").cookie(cookie)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/en/r/" + address(link).substring(6)).cookie(cookie)).andExpect(status().isNotFound());
        mvc.perform(post("/door/find").cookie(cookie).param("letters", "ros")).andExpect(status().isNotFound());
        mvc.perform(post(address(link)).cookie(cookie))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    private String ticket() throws Exception {
        var form = Given.party("Rosa Ticketed", new PartyPeople(3, 1), new Needs(null, EnumSet.noneOf(Need.class), ""));
        var manage = As.nobody(() -> given.comes(event, form)).manage();
        String page = body(mvc.perform(get(Links.manage(Language.ENGLISH, manage))));
        String address = ReadCode.on(page).getFirst();
        assertSaysNot(address, manage.value());
        return address.replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void a_ticket_is_scanned_once_for_the_whole_party() throws Exception {
        String shown = body(mvc.perform(get(ticket)));
        assertSays(shown, "Show this at the door", "Rights at the door");
        assertSaysNot(shown, "Rosa", "4 people");
        mvc.perform(post(ticket).param("who", "all")).andExpect(status().isNotFound());

        String scanned = body(mvc.perform(get(ticket).cookie(cookie)));
        assertSays(scanned, "4 people", ">All 4 came<", ">Only some came<");
        assertSaysNot(scanned, "Rosa");
        var came = post(ticket).cookie(cookie).param("key", key(scanned)).param("who", "all");
        assertSays(after(came), "Came at ");
        assertSays(after(came), "Came at ");
        assertSays(body(door()), "3 adults, 1 child");
    }

    @Test
    void only_some_of_a_party_came() throws Exception {
        String scanned = body(mvc.perform(get(ticket).cookie(cookie)));
        var some = post(ticket).cookie(cookie).param("key", key(scanned)).param("who", "some");
        assertSays(
                body(mvc.perform(
                        post(ticket).cookie(cookie).param("key", key(scanned)).param("adults", "9"))),
                ">All 4 came<");
        assertSays(after(some.param("adults", "2").param("children", "0")), "Came at ");
        assertSays(body(door()), "2 adults, 0 children");
    }

    @Test
    void names_are_found_by_one_device_one_party_at_a_time() throws Exception {
        var names = As.staff(team.organizer(), () -> doors.make(event, DoorKind.NAMES, "Desk"));
        mvc.perform(get(address(names)))
                .andExpect(status().isOk())
                .andExpect(says("Use this phone"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        MockHttpServletResponse bound = answer(post(address(names)));
        assertEquals("/door", bound.getRedirectedUrl());
        cookie = new Cookie(
                "door", Objects.requireNonNull(bound.getCookie("door")).getValue());
        var second = answer(post(address(names)));
        assertNull(second.getCookie("door"));
        assertSays(second.getContentAsString(), "belongs to another phone");

        String page = body(door());
        assertSays(page, "Find somebody");
        assertSaysNot(page, "Rosa");
        var find = post("/door/find").cookie(cookie).param("key", key(page));
        assertSays(body(mvc.perform(find.param("letters", "ros"))), "Rosa Ticketed", ">All 4 came<");
        String none = body(mvc.perform(
                post("/door/find").cookie(cookie).param("key", key(page)).param("letters", "ro")));
        assertSays(none, "Type at least three letters.");
        var stolen = new Cookie(
                "door",
                cookie.getValue().substring(0, 23) + SecretToken.random().value());
        mvc.perform(post("/door/find").cookie(stolen).param("key", key(page)).param("letters", "ros"))
                .andExpect(saysNot("Rosa"));
        try (var strict = new StrictLimits(limits)) {
            for (int looks = 0; looks < 30; looks++) {
                mvc.perform(post("/door/find")
                                .cookie(cookie)
                                .param("key", key(page))
                                .param("letters", "zzz"))
                        .andExpect(status().isOk());
            }
            mvc.perform(post("/door/find")
                            .cookie(cookie)
                            .param("key", key(page))
                            .param("letters", "ros"))
                    .andExpect(status().isTooManyRequests())
                    .andExpect(says("That was a lot of looking."))
                    .andExpect(saysNot("Rosa"));
        }
    }

    @Test
    void the_tally_sheet_has_no_code_and_says_what_everybody_may_know() throws Exception {
        String path = "/en/events/" + Slugs.of(programme, event) + "/tally";
        String sheet = body(mvc.perform(get(path)).andExpect(header().string("Cache-Control", not("no-store"))));
        assertSays(sheet, "Rights at the door", ">Adults<", ">Adultos<", "Please ask before you photograph.");
        assertEquals(List.of(), ReadCode.on(sheet));
        mvc.perform(get("/en/events/nothing-here/tally")).andExpect(status().isNotFound());
    }
}
