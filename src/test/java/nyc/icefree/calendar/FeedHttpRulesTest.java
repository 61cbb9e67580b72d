package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.LatinWords;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@AppTest
@SuppressWarnings("NullAway.Init") // set by what a test calls first
class FeedHttpRulesTest {
    private static final Language READER = AnotherLanguage.READER;

    private static final Pattern SAID = Pattern.compile(
            "(?m)^(?:SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME|X-WR-CALNAME|X-WR-CALDESC|COMMENT)(?:;[^:\\r]*)?:(.*)$");

    @Autowired
    Given given;

    @Autowired
    Events events;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesDesk dates;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerCalendars taken;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    WorkFeed feed;

    @LocalServerPort
    int port;

    final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    List<String> feeds = List.of();
    String organization = "";
    private Team team;
    private SeriesId id;
    private List<EventId> days;

    @BeforeEach
    void one_feed_of_each_kind() {
        var team = given.team();
        var id = given.published(team, given.session("Know your rights", 12));
        organization = "/calendar/organization/" + team.slug() + ".ics";
        feeds = List.of(
                "/calendar/all.ics",
                "/es/calendar/all.ics",
                "/calendar/all.ics?rich=1",
                organization,
                "/calendar/by/borough-queens/organization-" + team.slug() + "/spoken-es.ics",
                "/calendar/access/step-free.ics",
                "/calendar/event/"
                        + events.view(id, Audience.PUBLIC).orElseThrow().slug() + ".ics");
    }

    private void four_dates_day_after_day() {
        team = given.team();
        var daily = Rule.weekly(DayOfWeek.values()).times(4);
        id = given.series(team, given.session("Clinic", 9), daily);
        days = given.dates(team, id);
    }

    @Test
    void whatever_is_accepted_the_answer_is_a_calendar_without_cookie_or_redirect() throws Exception {
        for (String feed : feeds) {
            byte[] first = get(feed).body();
            for (String accept : List.of("", "text/html", "image/png", "text/calendar", "nonsense")) {
                var answer = accept.isEmpty() ? get(feed) : get(feed, "Accept", accept);
                assertEquals(200, answer.statusCode(), feed);
                assertEquals("text/calendar;charset=utf-8", header(answer, "Content-Type"));
                assertTrue(header(answer, "Content-Disposition").matches("inline; filename=\"[a-z0-9-]+\\.ics\""));
                assertEquals("", header(answer, "Set-Cookie"));
                assertArrayEquals(first, answer.body());
            }
        }
        assertFalse(text(get("/robots.txt")).contains("/calendar"));
    }

    @Test
    void head_is_get_without_the_body() throws Exception {
        for (String feed : feeds) {
            var head = send(request(feed).method("HEAD", BodyPublishers.noBody()));
            var get = get(feed);
            assertEquals(0, head.body().length);
            for (String name : List.of(
                    "ETag",
                    "Last-Modified",
                    "Content-Type",
                    "Content-Length",
                    "Content-Disposition",
                    "Cache-Control",
                    "Vary",
                    "Access-Control-Allow-Origin")) {
                assertEquals(header(get, name), header(head, name), name);
            }
        }
    }

    @Test
    void an_unchanged_feed_is_not_sent_again_by_tag_or_by_date_and_the_tag_wins() throws Exception {
        for (String feed : feeds) {
            var get = get(feed);
            String etag = header(get, "ETag");
            String date = header(get, "Last-Modified");
            assertEquals(
                    304,
                    get(feed, "If-None-Match", "\"a\", W/" + etag + ", \"b\"").statusCode(),
                    feed);
            assertEquals(304, get(feed, "If-Modified-Since", date).statusCode(), feed);
            assertEquals(
                    200,
                    get(feed, "If-None-Match", "\"a\"", "If-Modified-Since", date)
                            .statusCode(),
                    feed);
            assertEquals(0, get(feed, "If-None-Match", etag).body().length);
        }
    }

    @Test
    void compressed_on_request_under_a_tag_of_its_own() throws Exception {
        for (String feed : feeds) {
            var plain = get(feed);
            var small = get(feed, "Accept-Encoding", "gzip, br");
            assertEquals("gzip", header(small, "Content-Encoding"));
            assertTrue(header(plain, "Vary").contains("Accept-Encoding"));
            assertTrue(header(small, "Vary").contains("Accept-Encoding"));
            assertNotEquals(header(plain, "ETag"), header(small, "ETag"));
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
                assertArrayEquals(plain.body(), unzipped.readAllBytes());
            }
        }
    }

    @Test
    void everybody_may_keep_it_a_quarter_of_an_hour_and_read_it_from_any_page() throws Exception {
        for (String feed : feeds) {
            var answer = get(feed, "Origin", "https://partner.example.org");
            assertEquals("public, max-age=900", header(answer, "Cache-Control"));
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
            assertEquals("cross-origin", header(answer, "Cross-Origin-Resource-Policy"));
            assertTrue(header(answer, "X-Robots-Tag").isEmpty());
        }
    }

    @Test
    void nothing_can_be_written() throws Exception {
        for (String feed : feeds) {
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "PROPFIND", "OPTIONS")) {
                var answer = send(request(feed).method(method, BodyPublishers.noBody()));
                assertEquals(405, answer.statusCode(), method + " " + feed);
                assertEquals("GET, HEAD", header(answer, "Allow"), method);
            }
        }
    }

    @Test
    void what_means_nothing_is_not_found_in_plain_words() throws Exception {
        for (String feed : List.of(
                "/calendar/borough/atlantis.ics",
                "/calendar/by/borough-queens/spoken-klingon.ics",
                "/calendar/access/elevator.ics",
                "/calendar/organization/never-was.ics",
                "/calendar/my/AAAAAAAAAAAAAAAAAAAAAA.ics")) {
            var answer = get(feed);
            assertEquals(404, answer.statusCode(), feed);
            String found = text(answer);
            assertTrue(found.contains("There’s no calendar here"), found);
            assertTrue(found.contains("href=\"/en/subscribe\""));
            assertFalse(found.contains("BEGIN:VCALENDAR"));
        }
        String spanish = text(get("/es/calendar/borough/atlantis.ics"));
        assertTrue(spanish.contains("Aquí no hay ningún calendario"));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = request(path);
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    @Tag("every-language")
    void every_feed_speaks_the_language_that_its_address_asks_for() throws Exception {
        var team = given.team();
        var event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 7))
                        .access(AccessFact.STEP_FREE)
                        .draft());
        shift(team, event, SignupMode.OPEN, 18);
        given.drafted(team, given.session("Know your rights", 8));
        var reserved = given.comes(event, Given.party("Rosa", 1, Given.email(), READER));
        var drawn = given.series(
                team,
                given.session("Know your rights", 9),
                Rule.weekly(DayOfWeek.FRIDAY).times(3));
        As.staff(team.organizer(), () -> dates.dates(drawn, 0, 9).forEach(date -> planning.publish(date.event())));
        var bo = volunteers.enlist(new VolunteerForm(
                "Bo Example",
                Given.email(),
                READER,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization()))));
        As.volunteer(bo, () -> signup.take(shift(team, event, SignupMode.OPEN, 12)));
        As.volunteer(bo, () -> signup.ask(shift(team, event, SignupMode.ASK, 14)));
        var held = As.volunteer(bo, taken::renew);
        var addresses = new ArrayList<>(List.of(
                FeedLinks.all(READER),
                FeedLinks.organization(READER, team.slug()),
                FeedLinks.kind(READER, "education-session"),
                FeedLinks.area(READER, "queens"),
                FeedLinks.spoken(READER, Language.ENGLISH),
                FeedLinks.one(READER, "access", "step-free"),
                FeedLinks.series(READER, drawn.value()),
                FeedLinks.myWork(READER, As.staff(team.organizer(), calendars::renew)),
                FeedLinks.myShifts(READER, held),
                Links.manage(READER, reserved.manage()) + "/event.ics"));
        for (var told : List.of(event, cancelled(team), postponed(team), withdrawn(team))) {
            addresses.add(FeedLinks.event(READER, slug(told)));
        }
        for (String address : addresses) {
            String feed = text(get(address)).replace("\r\n ", "");
            assertTrue(feed.contains("BEGIN:VEVENT"), address + "\n" + feed);
            var said = SAID.matcher(feed)
                    .results()
                    .map(found -> unescaped(found.group(1)))
                    .toList();
            assertEquals(List.of(), foreign(said), address);
        }
    }

    @Test
    @Tag("every-language")
    void atom_marks_each_word_of_another_language() throws Exception {
        var team = given.team();
        given.published(team);
        cancelled(team);
        postponed(team);
        withdrawn(team);
        byte[] xml = get(Links.atom(READER) + "?organization=" + team.slug()).body();
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertEquals(READER.tag(), root.getAttribute("xml:lang"));
        var said = new ArrayList<String>();
        var typed = new ArrayList<String>();
        gather(root, READER.tag(), said, typed);
        assertEquals(List.of(), foreign(said));
        assertEquals(List.of("Know your rights"), typed.stream().distinct().toList());
    }

    /** Collects texts in the reader's language, and texts marked as another language. */
    private static void gather(Element element, String language, List<String> said, List<String> typed) {
        String own = element.hasAttribute("xml:lang") ? element.getAttribute("xml:lang") : language;
        if (element.hasAttribute("label")) {
            said.add(element.getAttribute("label"));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                gather(inner, own, said, typed);
            } else if (!Set.of("id", "published", "updated", "uri").contains(element.getTagName())
                    && !child.getTextContent().isBlank()) {
                (own.equals(READER.tag()) ? said : typed).add(ours(child.getTextContent()));
            }
        }
    }

    private static String ours(String html) {
        return html.replaceAll("(?s)<(\\w+) lang=[^>]*>.*?</\\1>", " ").replaceAll("<[^>]*>", "\n");
    }

    private static List<String> foreign(List<String> said) {
        return AnotherLanguage.ON
                ? said.stream()
                        .flatMap(words -> LatinWords.lines(words).stream())
                        .toList()
                : List.of();
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
    }

    private ShiftId shift(Team team, EventId event, SignupMode mode, int hour) {
        return As.staff(team.organizer(), () -> {
            var start = planning.planOf(event).orElseThrow().draft().when().start();
            var day = Objects.requireNonNull(start).toLocalDate();
            return shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 5, Given.slot(day, hour, hour + 1))
                    .withSignup(mode)
                    .withBriefing("", "Key at the desk"));
        });
    }

    private EventId cancelled(Team team) {
        var id = given.published(
                team,
                Drafts.from(given.session("Know your rights", 7))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        As.staff(team.organizer(), () -> planning.cancel(id, "Corona"));
        return id;
    }

    private EventId postponed(Team team) {
        var id = given.published(team);
        As.staff(team.organizer(), () -> planning.postpone(id, "Corona"));
        return id;
    }

    private EventId withdrawn(Team team) {
        var id = given.published(team);
        As.staff(team.organizer(), () -> planning.unpublish(id));
        return id;
    }

    private String slug(EventId id) {
        return events.view(id, Audience.TEAM).orElseThrow().slug();
    }

    @Test
    void the_file_of_a_withdrawn_date_cancels_the_entry_that_the_file_made() throws Exception {
        four_dates_day_after_day();
        As.staff(team.organizer(), () -> publishing.publish(id));
        String path = file(days.get(2));
        var before = only(path);
        assertEquals("CONFIRMED", before.get("STATUS"));
        assertTrue(before.containsKey("RECURRENCE-ID"));
        As.staff(team.organizer(), () -> planning.unpublish(days.get(2)));
        var after = only(path);
        assertEquals(name(before), name(after));
        assertEquals("CANCELLED", after.get("STATUS"));
        assertTrue(sequence(after) > sequence(before), before + " then " + after);
        assertFalse(after.toString().contains("Clinic"));
    }

    @Test
    void an_organizer_s_own_calendar_names_dates_as_the_public_ones_do() throws Exception {
        four_dates_day_after_day();
        As.staff(team.organizer(), () -> publishing.publish(id));
        As.staff(team.organizer(), () -> planning.cancel(days.get(1), "The heating is off"));
        var files = new ArrayList<List<String>>();
        for (EventId date : days) {
            files.add(numbered(only(file(date))));
        }
        var own = entries(ownWork());
        assertTrue(
                own.getFirst().containsKey("RRULE"), "programs that know no date without its series show all of them");
        assertEquals(4, own.size());
        assertEquals(files.getFirst().getFirst(), own.getFirst().get("UID"));
        var all = entries("/calendar/series/" + id.value() + ".ics");
        assertEquals(numbered(all.getFirst()), numbered(own.getFirst()), "the rule, too");
        assertTrue(files.containsAll(
                own.stream().skip(1).map(FeedHttpRulesTest::numbered).toList()));
        var shown = Expanded.byIcal4j(get(ownWork()).body(), Instant.now().plus(Duration.ofDays(90)));
        assertEquals(
                List.of("CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED"),
                shown.stream().map(Expanded::status).toList());
    }

    @Test
    void a_draft_is_named_in_the_own_calendar_as_it_will_be_when_it_is_public() throws Exception {
        four_dates_day_after_day();
        var meant = entries(ownWork());
        assertEquals(4, meant.size());
        As.staff(team.organizer(), () -> publishing.publish(id));
        for (int i = 0; i < 4; i++) {
            var published = only(file(days.get(i)));
            assertEquals(meant.get(i).get("UID"), published.get("UID"));
            assertEquals(
                    meant.get(i).getOrDefault("RECURRENCE-ID", meant.get(i).get("DTSTART")),
                    published.get("RECURRENCE-ID"));
            assertTrue(sequence(published) >= sequence(meant.get(i)));
            assertEquals("TENTATIVE", meant.get(i).get("STATUS"));
        }
    }

    @Test
    void what_is_in_no_series_goes_by_its_own_name_everywhere() throws Exception {
        four_dates_day_after_day();
        var single = given.published(team, given.session("Once", 5));
        var once = only(file(single));
        assertFalse(once.containsKey("RECURRENCE-ID"));
        assertTrue(entries(ownWork()).stream().map(FeedHttpRulesTest::numbered).anyMatch(numbered(once)::equals));
    }

    private String ownWork() {
        return ownWork(team);
    }

    private String ownWork(Team team) {
        return FeedLinks.myWork(Language.ENGLISH, link(team));
    }

    private SecretToken link(Team team) {
        return As.staff(team.organizer(), () -> calendars.link().orElseGet(calendars::renew));
    }

    private String file(EventId event) {
        return FeedLinks.event(
                Language.ENGLISH,
                events.view(event, Audience.PUBLIC).orElseThrow().slug());
    }

    private Map<String, String> only(String path) throws Exception {
        var entries = entries(path);
        assertEquals(1, entries.size(), path);
        return entries.getFirst();
    }

    private static List<String> name(Map<String, String> entry) {
        return List.of(Objects.requireNonNull(entry.get("UID")), entry.getOrDefault("RECURRENCE-ID", ""));
    }

    private static List<String> numbered(Map<String, String> entry) {
        var all = new ArrayList<>(name(entry));
        all.add(entry.get("SEQUENCE"));
        return all;
    }

    private static int sequence(Map<String, String> entry) {
        return Integer.parseInt(Objects.requireNonNull(entry.get("SEQUENCE")));
    }

    private List<Map<String, String>> entries(String path) throws Exception {
        String feed = text(get(path));
        var entries = new ArrayList<Map<String, String>>();
        for (String line : feed.replace("\r\n ", "").split("\r\n")) {
            if (line.equals("BEGIN:VEVENT")) {
                entries.add(new TreeMap<>());
            } else if (!entries.isEmpty()) {
                entries.getLast().put(SeriesComponent.name(line), line.substring(line.indexOf(':') + 1));
            }
        }
        return entries;
    }

    @Test
    void it_shows_own_events_drafts_too_with_places_and_seats_but_nobody_elses() throws Exception {
        var team = given.team();
        var session = given.session("Hidden session", 5);
        var start = Objects.requireNonNull(session.when().start());
        var end = Objects.requireNonNull(session.when().end());
        var id = given.published(
                team,
                Given.draft(session.kind(), "Hidden session", start, end, Given.library(), AddressVisibility.TEAM, 20));
        given.drafted(team, given.session("Only meant", 6));
        given.published(given.team(), given.session("Somebody else’s", 5));
        given.planned(team, Given.shift(id, ShiftRole.WELCOME_DESK, 5, TimeSlot.of(start, end, Given.NEW_YORK)));
        var answer = get(ownWork(team));
        assertEquals(200, answer.statusCode());
        String feed = text(answer).replace("\r\n ", "");
        assertTrue(feed.contains("SUMMARY:Hidden session (0 of 5)\r\n"), feed);
        assertTrue(feed.contains("0 of 5 seats filled"), feed);
        assertTrue(feed.contains("8601 Example Avenue"), feed);
        assertTrue(feed.contains("SUMMARY:Draft: Only meant\r\n"), feed);
        assertTrue(feed.contains("STATUS:TENTATIVE"));
        assertFalse(feed.contains("Somebody else"));
        assertFalse(feed.contains("Ada"), "no names");
        assertFalse(feed.contains("ATTENDEE"));
        assertEquals(2, ReadBack.byIcal4j(answer.body()).size());
        assertArrayEquals(answer.body(), get(ownWork(team)).body());
    }

    @Test
    void the_link_can_be_replaced_and_taken_away_and_is_kept_by_nobody() throws Exception {
        var team = given.team();
        assertEquals(Optional.empty(), As.staff(team.organizer(), calendars::link));
        var first = As.staff(team.organizer(), calendars::renew);
        assertEquals(Optional.of(first), As.staff(team.organizer(), calendars::link));
        var answer = get(FeedLinks.myWork(Language.SPANISH, first));
        assertEquals("private, no-cache", header(answer, "Cache-Control"));
        assertEquals("noindex", header(answer, "X-Robots-Tag"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertEquals("", header(answer, "Access-Control-Allow-Origin"));
        assertFalse(text(answer).contains(first.value()));
        var second = As.staff(team.organizer(), calendars::renew);
        assertNotEquals(first, second);
        assertEquals(404, get(FeedLinks.myWork(Language.ENGLISH, first)).statusCode());
        assertEquals(200, get(FeedLinks.myWork(Language.ENGLISH, second)).statusCode());
        As.staff(team.organizer(), calendars::revoke);
        var gone = get(FeedLinks.myWork(Language.ENGLISH, second));
        assertEquals(404, gone.statusCode());
        assertFalse(text(gone).contains("VCALENDAR"));
    }

    @Test
    void one_s_link_is_not_another_s_and_an_administrator_of_no_organization_sees_nothing() throws Exception {
        var team = given.team();
        given.published(team, given.session("Theirs alone", 5));
        var other = given.team();
        assertFalse(text(get(ownWork(other))).contains("Theirs alone"));
        var administrator = given.person();
        var link = As.administrator(administrator, calendars::renew);
        assertFalse(text(get(FeedLinks.myWork(Language.ENGLISH, link))).contains("VEVENT"));
    }

    @Test
    void a_longer_calendar_takes_no_more_statements() {
        var team = given.team();
        var asked = new FeedAddress.MyWork(Language.ENGLISH, link(team).value(), false);
        withShift(team);
        long one = statements(asked);
        for (int i = 0; i < 4; i++) {
            withShift(team);
        }
        assertEquals(one, statements(asked));
    }

    /** The fewest of some tries: once a second the campaign is read again. */
    private long statements(FeedAddress.MyWork asked) {
        return LongStream.range(0, 5)
                .map(i -> CountedStatements.in(() -> feed.of(asked).orElseThrow()))
                .min()
                .orElseThrow();
    }

    private void withShift(Team team) {
        var session = given.session("Session", 5);
        var id = given.published(team, session);
        var slot = TimeSlot.of(
                Objects.requireNonNull(session.when().start()),
                Objects.requireNonNull(session.when().end()),
                Given.NEW_YORK);
        given.planned(team, Given.shift(id, ShiftRole.MARSHAL, 2, slot));
    }
}
