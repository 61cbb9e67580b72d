package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.guard.ProofOfWork;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reserving without an account, and the secret page. */
class ReserveTest extends ReserveStage {
    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"(/js/[0-9a-f]{12}\\.js)\" data-failed=\"[^\"]+\" defer>");

    @Autowired
    ProofOfWork work;

    @Test
    void the_form_brings_its_script_from_here_and_other_pages_bring_none() throws Exception {
        var form = mvc.perform(get(path))
                .andExpect(header().string("Content-Security-Policy", containsString("worker-src 'self'")))
                .andReturn()
                .getResponse();
        var script = SCRIPT.matcher(form.getContentAsString());
        assertTrue(script.find());
        reads(script.group(1))
                .andExpect(header().string("Content-Type", containsString("text/javascript")))
                .andExpect(header().string("Cache-Control", containsString("immutable")));
        reads(path.replace("/reserve", ""))
                .andExpect(saysNot("<script src"))
                .andExpect(header().string("Content-Security-Policy", not(containsString("script-src"))));
    }

    @Test
    void without_script_a_part_of_the_spots_is_given_and_then_a_person_looks() throws Exception {
        sees("5", false, "192.0.2.1", "Your spot is reserved");
        sees("5", false, "198.51.100.2", "Your spot is reserved");
        sees("1", false, "203.0.113.3", "We are confirming your spot");
        sees("5", true, "10.9.0.1", "Your spot is reserved");
        assertEquals(5, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    @Test
    void work_for_another_form_is_none() throws Exception {
        String key = ripe();
        String other = DoneWork.of(work.task(ripe(), event.toString(), 1));
        if (work.isDone(key, event.toString(), 1, other)) {
            return; // of sixteen numbers the same
        }
        sees("5", false, "192.0.2.1", "Your spot is reserved");
        sees("5", false, "198.51.100.2", "Your spot is reserved");
        page(
                post(path)
                        .param("key", key)
                        .param("work", other)
                        .param("name", "Rosa")
                        .param("adults", "5"),
                "We are confirming your spot");
    }

    /** One more party of the same network has to work twice as much. */
    @Test
    void each_party_of_a_network_makes_the_work_double() throws Exception {
        String before = body(mvc.perform(get(path).with(from("192.0.2.9"))));
        sees("1", true, "192.0.2.9", "Your spot is reserved");
        String after = body(mvc.perform(get(path).with(from("192.0.2.9"))));
        assertEquals(2 * most(before), most(after));
        assertEquals(most(before), most(body(mvc.perform(get(path).with(from("198.51.100.8"))))));
    }

    private static int most(String page) {
        return Integer.parseInt(page.replaceFirst("(?s).*data-most=\"([0-9]+)\".*", "$1"));
    }

    private static RequestPostProcessor from(String network) {
        return request -> {
            request.setRemoteAddr(network);
            return request;
        };
    }

    private void sees(String people, boolean done, String network, String words) throws Exception {
        String key = ripe();
        page(
                post(path)
                        .param("key", key)
                        .with(from(network))
                        .param("work", done ? DoneWork.of(work.task(key, event.toString(), 1)) : "")
                        .param("name", "Rosa")
                        .param("adults", people),
                words);
    }

    private void page(MockHttpServletRequestBuilder form, String words) throws Exception {
        reads(leadsTo(form), words);
    }

    @Test
    void a_form_sent_again_leads_to_the_ticket_of_the_same_name_only() throws Exception {
        for (String key : new String[] {ripe(), RipeKeys.aged(vault, "reserve:" + event, Duration.ofMinutes(119))}) {
            String manage = leadsTo(sent(key, "Rosa Canario", "4")).replace("?new", "");
            mvc.perform(sent(key, " rosa  canario ", "2"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", manage + "?again"));
            mvc.perform(get(manage).param("again", ""))
                    .andExpect(says(
                            "You already reserved for 4. Change it, or reserve for more people.",
                            "href=\"" + path + "\">Reserve for more people"));
            String page = body(mvc.perform(sent(key, "Luz", "3").param("email", "luz@example.org"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(saysNot("Canario"))
                    .andExpect(says(
                            "value=\"Luz\"",
                            "<option value=\"3\" selected>",
                            "value=\"luz@example.org\"",
                            "Reserve for these people")));
            String next = page.replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
            mvc.perform(sent(next, "Luz", "3"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", matchesPattern(".*\\?new")));
            mvc.perform(post(manage + "/cancel"));
            mvc.perform(get(manage).param("again", "")).andExpect(saysNot("You already reserved for"));
        }
        assertEquals(14, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    /** One address gets three an hour; whether this was one of them, or a mailbox at all, the page neither knows nor tells. */
    @Test
    void whoever_leaves_an_address_reads_that_a_message_comes_if_it_can() throws Exception {
        String address = Given.email();
        for (int time = 0; time < 4; time++) {
            String ticket = ticket(sent(ripe(), "Rosa", "2").param("email", address));
            mvc.perform(get(ticket).param("new", "")).andExpect(says("if your email address is right"));
            mvc.perform(get(ticket.replace("/en/", "/es/")).param("new", ""))
                    .andExpect(says("si su dirección de correo es correcta"));
            reads(ticket).andExpect(saysNot("if your email address is right"));
        }
        String silent = ticket(sent(ripe(), "Luz", "2"));
        mvc.perform(get(silent).param("new", "")).andExpect(saysNot("if your email address is right"));
    }

    private String ticket(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(answer(form).getHeader("Location")).replace("?new", "");
    }

    @Test
    void a_form_that_was_sent_and_then_lay_open_for_hours_reserves_no_second_time() throws Exception {
        String key = RipeKeys.aged(vault, "reserve:" + event, Duration.ofHours(3));
        UUID submission = RipeKeys.submission(vault, "reserve:" + event, key);
        As.nobody(() -> reservations.reserve(
                event, new ReservationForm("Rosa", 2, null, Needs.NONE, Language.ENGLISH, false), submission));
        mvc.perform(sent(key, "Rosa", "2"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", matchesPattern(".*\\?again")));
        assertEquals(18, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    @Test
    void the_trap_for_programs_is_looked_at_after_the_fields() throws Exception {
        String fresh = RipeKeys.aged(vault, "reserve:" + event, Duration.ofSeconds(-30)); // however slow the machine
        mvc.perform(sent(fresh, "", "2"))
                .andExpect(refuses("id=\"name-error\""))
                .andExpect(saysNot("One moment, then press"));
        mvc.perform(sent(fresh, "Rosa", "7"))
                .andExpect(says(
                        "One moment, then press",
                        "value=\"Rosa\"",
                        "<option value=\"7\" selected>",
                        "value=\"" + fresh + "\""));
    }

    @Test
    void a_party_is_chosen_from_one_to_ten() throws Exception {
        String page = body(mvc.perform(get(path)));
        String sizes = page.substring(page.indexOf("<select id=\"adults\""));
        sizes = sizes.substring(0, sizes.indexOf("</select>"));
        assertEquals(10, sizes.split("<option ", -1).length - 1);
        assertTrue(sizes.contains("<option value=\"1\" selected>1</option>"), sizes);
    }

    private int network;

    private MockHttpServletRequestBuilder sent(String key, String name, String people) {
        return post(path).param("key", key).param("name", name).param("adults", people);
    }

    private MockHttpServletRequestBuilder form(String name, String people) {
        String key = ripe();
        return post(path)
                .with(from("10.0." + network++ + ".1"))
                .param("key", key)
                .param("work", DoneWork.of(work.task(key, event.toString(), 1)))
                .param("name", name)
                .param("adults", people)
                .param("email", "")
                .param("note", "")
                .param("homepage", "");
    }

    private String reserved(String name, String people) throws Exception {
        String location = Objects.requireNonNull(mvc.perform(form(name, people))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        return location.replace("?new", "");
    }

    @Test
    void the_form_is_for_one_reader_and_looking_at_it_takes_nothing() throws Exception {
        for (int i = 0; i < 2; i++) {
            reads(path)
                    .andExpect(header().stringValues("Cache-Control", "max-age=0, private"))
                    .andExpect(header().stringValues("X-Robots-Tag", "noindex"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(says(
                            "20 spots left.",
                            "Any name is fine. We don’t know if it costs anything",
                            "your own page says right away if you have a spot",
                            "7 days after the event, on "));
        }
        mvc.perform(head(path)).andExpect(status().isOk());
    }

    @Test
    void nobody_but_the_host_sees_an_answer_unless_the_party_ticks_them() throws Exception {
        var host = given.team();
        var coHost = given.team();
        turnTo(given.published(host, given.session("Rights", 3).hostedWith(List.of(coHost.organization()))));
        given.accepted(coHost, event);
        String box = "name=\"shared\" value=\"" + coHost.organization() + "\"";
        reads(path, "unless you share it from your page").andExpect(saysNot(box));
        String manage = reserved("Rosa", "3");
        reads(manage, box + ">");
        mvc.perform(post(manage)
                        .param("name", "Rosa")
                        .param("adults", "3")
                        .param("shared", coHost.organization().toString(), "no-organization"))
                .andExpect(status().isSeeOther());
        reads(manage, box + " checked>");
    }

    @Test
    void the_form_is_short_and_speaks_the_language_of_its_page() throws Exception {
        var host = given.team();
        turnTo(given.published(
                host,
                Drafts.from(given.session("Rights", 3))
                        .spoken(Language.ENGLISH, Language.SPANISH)
                        .coHosts(given.team().organization())
                        .draft()));
        assertControls(16, formOf(body(reads(path, "<option value=\"en\" selected>"))));
        mvc.perform(get(path.replace("/en/", "/es/"))).andExpect(says("<option value=\"es\" selected>"));
    }

    @Test
    void the_next_dates_of_a_series_do_not_make_the_form_long() throws Exception {
        var team = given.team();
        var form = Drafts.from(given.session("Rights", 3))
                .spoken(Language.ENGLISH, Language.SPANISH)
                .access(AccessFact.CHILDCARE, AccessFact.STEP_FREE, AccessFact.SEATING, AccessFact.QUIET_SPACE);
        var series = given.publishedSeries(team, form.draft(), Given.daily(12));
        turnTo(given.dates(team, series).getFirst());
        assertControls(16, formOf(body(reads(path, "name=\"also\""))));
    }

    @Test
    void the_form_offers_what_the_event_has() throws Exception {
        reads(path).andExpect(saysNot("name=\"wanted\""));
        var withSteps = Drafts.from(given.session("Rights", 3)).access(AccessFact.STEP_FREE);
        turnTo(given.published(given.team(), withSteps.draft()));
        reads(path, "value=\"step-free\"").andExpect(saysNot("value=\"childcare\""));
    }

    private static String formOf(String page) {
        String form = page.substring(page.indexOf("<form class=\"form\""));
        return form.substring(0, form.indexOf("</form>")).replaceAll("<input (type=\"hidden\"|name=\"homepage\")", "");
    }

    private static void assertControls(int most, String form) {
        long controls = Pattern.compile("<(input|select|textarea|button)[ >]")
                .matcher(form)
                .results()
                .count();
        assertTrue(controls <= most, () -> controls + " controls in " + form);
    }

    @Test
    void a_party_reserves_looks_changes_and_cancels() throws Exception {
        String manage = reserved("Rosa", "3");
        mvc.perform(get(manage).param("new", ""))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(says(
                        "Your spot is reserved",
                        "<bdi>Rosa</bdi>, 3 people",
                        "8601 Example Avenue",
                        "Done! Keep this page"));
        mvc.perform(post(manage).param("name", "Rosa").param("adults", "5").param("wanted", "childcare"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", manage + "?changed"));
        reads(manage, "<bdi>Rosa</bdi>, 5 people");
        mvc.perform(post(manage + "/cancel")).andExpect(header().string("Location", manage + "?cancelled"));
        reads(manage, "Reservation cancelled", "Reserve again");
        assertEquals(20, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    @Test
    void the_tab_of_a_reservation_tells_when_it_is_and_nothing_else() throws Exception {
        String manage = reserved("Rosa", "1");
        String day = Given.inDays(7).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        reads(manage, "<title>Your reservation, " + day + " 6:30 PM</title>");
        mvc.perform(get(manage.replace("/en/", "/es/")))
                .andExpect(
                        content().string(matchesPattern("(?s).*<title>Su reserva, \\p{Ll}+ 6:30 p\\.m\\.</title>.*")));
    }

    @Test
    void looking_never_acts() throws Exception {
        String manage = reserved("Rosa", "1");
        mvc.perform(get(manage + "/cancel")).andExpect(status().isMethodNotAllowed());
        mvc.perform(get(manage).param("cancelled", "")).andExpect(status().isOk());
        mvc.perform(get(path).param("name", "X").param("adults", "4")).andExpect(status().isOk());
        String token = manage.substring(manage.lastIndexOf('/') + 1);
        assertEquals(
                RsvpState.GOING,
                As.nobody(() -> reservations.byToken(token)).orElseThrow().state());
        assertEquals(19, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    @Test
    void what_is_refused_keeps_what_was_typed_and_says_why_at_the_field() throws Exception {
        mvc.perform(post(path)
                        .param("key", ripe())
                        .param("name", "")
                        .param("adults", "many")
                        .param("email", "rosa at example")
                        .param("interpretation", "ht")
                        .param("wanted", "seat")
                        .param("note", "We <love> tea"))
                .andExpect(refuses(
                        "Please check this",
                        "href=\"#adults\"",
                        "id=\"name-error\"",
                        "value=\"rosa at example\"",
                        "<option value=\"ht\" selected>",
                        "value=\"seat\" checked",
                        "We &lt;love&gt; tea</textarea>"));
    }

    @Test
    void a_form_without_a_valid_key_keeps_what_was_typed() throws Exception {
        for (String key : new String[] {
            "",
            RipeKeys.ripe(vault, "reserve:another"),
            RipeKeys.aged(vault, "reserve:" + event, Duration.ZERO),
            RipeKeys.aged(vault, "reserve:" + event, Duration.ofHours(3))
        }) {
            mvc.perform(post(path).param("key", key).param("name", "Rosa").param("adults", "2"))
                    .andExpect(refuses("press the button again", "value=\"Rosa\""));
        }
        mvc.perform(form("Rosa", "2").param("homepage", "https://example.org"))
                .andExpect(status().isSeeOther()); // the first, empty one counts
        assertEquals(18, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    @Test
    void a_program_that_fills_every_field_takes_nothing() throws Exception {
        mvc.perform(post(path)
                        .param("key", ripe())
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("homepage", "https://example.org"))
                .andExpect(refuses("value=\"Rosa\""));
        assertEquals(20, As.nobody(() -> reservations.spotsNow(event).free()));
    }

    @Test
    void a_full_event_offers_the_waiting_list() throws Exception {
        reserved("First", "10");
        reserved("Second", "9");
        mvc.perform(form("Third", "4"))
                .andExpect(refuses("value=\"Third\"", "Try again with fewer people", "name=\"waiting\" value=\"yes\""));
        reads(
                leadsTo(form("Third", "4").param("waiting", "yes")),
                "You are on the waiting list",
                "You’re first on the list.");
        reserved("Fourth", "1");
        assertEquals(SpotsLeft.FULL, As.nobody(() -> reservations.spotsLeft(event)));
        reads(path.replace("/reserve", ""), "Full. Waiting list open until ");
        reads(path, "This event is full right now", "Join the waiting list")
                .andExpect(saysNot("Try again with fewer people"));
    }

    @Test
    void an_unknown_secret_link_is_not_found() throws Exception {
        mvc.perform(get("/en/r/AAAAAAAAAAAAAAAAAAAAAA")).andExpect(status().isNotFound());
        mvc.perform(post("/en/r/AAAAAAAAAAAAAAAAAAAAAA/cancel")).andExpect(status().isNotFound());
    }
}
