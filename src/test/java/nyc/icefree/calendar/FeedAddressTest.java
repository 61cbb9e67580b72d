package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.atMostOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.Areas;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.site.outlets.Outlets;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** These addresses are promised to stay: removing a line breaks somebody's calendar. */
class FeedAddressTest {
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();
    final FeedHouse house = new FeedHouse().has(draft.entry());

    @ParameterizedTest
    @CsvSource({
        "/calendar/all.ics, /calendar/all.ics",
        "/es/calendar/all.ics, /es/calendar/all.ics",
        "/calendar/organization/queens-neighbours.ics, /calendar/organization/queens-neighbours.ics",
        "/calendar/kind/education-session.ics, /calendar/kind/education-session.ics",
        "/calendar/borough/staten-island.ics, /calendar/borough/staten-island.ics",
        "/calendar/spoken/ht.ics, /calendar/spoken/ht.ics",
        "/calendar/by/spoken-es/borough-queens.ics, /calendar/by/borough-queens/spoken-es.ics",
        "/calendar/by/borough-queens/spoken-es.ics, /calendar/by/borough-queens/spoken-es.ics",
        "/es/calendar/by/organization-a-b/kind-rally.ics, /es/calendar/by/kind-rally/organization-a-b.ics",
        "/calendar/by/borough-queens.ics, /calendar/borough/queens.ics",
        "/calendar/access/step-free.ics, /calendar/access/step-free.ics",
        "/calendar/by/access-step-free/access-childcare.ics, /calendar/by/access-childcare/access-step-free.ics",
        "/es/calendar/by/access-quiet-space/borough-bronx.ics, /es/calendar/by/access-quiet-space/borough-bronx.ics"
    })
    void whatever_its_spelling_a_feed_has_one_name(String asked, String name) {
        assertEquals(
                name, ((FeedAddress.Events) FeedAddress.parse(Areas.CITY, asked).orElseThrow()).path());
    }

    private static Map<String, String[]> parameters(String path) {
        var all = new HashMap<String, String[]>();
        for (String pair : path.replaceFirst("[^?]*\\??", "").split("&")) {
            String[] parts = pair.split("=", -1);
            if (parts.length == 2) {
                all.merge(parts[0], new String[] {parts[1]}, (one, more) -> new String[] {one[0], more[0]});
            }
        }
        return all;
    }

    @Test
    void every_kind_of_feed_is_searched_for_hidden_places() {
        var searched = new TreeSet<String>();
        var facets = new TreeSet<String>();
        Stream.concat(Outlets.ALL.stream(), Outlets.OF_SERIES.stream())
                .filter(path -> path.contains(".ics"))
                .forEach(path -> {
                    String plain = path.replaceFirst("\\?.*", "")
                            .replace("{series}", UUID.randomUUID().toString())
                            .replaceAll("[{}]", "");
                    var address = FeedAddress.parse(Areas.CITY, plain, parameters(path))
                            .orElseThrow();
                    searched.add(address.getClass().getSimpleName()
                            + (path.contains("rich=1") ? " rich" : path.startsWith("/es/") ? " in Spanish" : "")
                            + (path.contains("cancelled=shown") ? " for Google" : ""));
                    if (address instanceof FeedAddress.Events events) {
                        events.choice().pairs().forEach(pair -> facets.add(pair[0]));
                    }
                });
        var expected = new TreeSet<String>();
        for (var kind : FeedAddress.class.getPermittedSubclasses()) {
            if (kind != FeedAddress.MyShifts.class && kind != FeedAddress.MyWork.class) {
                for (String style : List.of("", " rich", " in Spanish", " for Google", " rich for Google")) {
                    expected.add(kind.getSimpleName() + style);
                }
            }
        }
        assertEquals(expected, searched);
        assertEquals(
                Arrays.stream(FeedChoice.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> name.equals("area") ? FeedLinks.AREA : name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                facets);
    }

    @Test
    void the_parts_are_what_they_say() {
        var feed = (FeedAddress.Events)
                FeedAddress.parse(Areas.CITY, "/es/calendar/by/spoken-zh/kind-rally/borough-bronx/organization-q.ics")
                        .orElseThrow();
        assertEquals(
                new FeedAddress.Events(
                        FeedStyle.plain(Language.SPANISH),
                        new FeedChoice("q", EventKind.RALLY, Areas.BRONX, new Language("zh"), Set.of())),
                feed);
        assertEquals(
                new FeedAddress.Event(FeedStyle.plain(Language.ENGLISH), "a-walk"),
                FeedAddress.parse(Areas.CITY, "/calendar/event/a-walk.ics").orElseThrow());
        assertEquals(
                new FeedAddress.Series(new FeedStyle(Language.SPANISH, true, true), new UUID(7, 8)),
                FeedAddress.parse(
                                Areas.CITY,
                                "/es/calendar/series/00000000-0000-0007-0000-000000000008.ics",
                                parameters("?rich=1&cancelled=shown"))
                        .orElseThrow());
        assertTrue(
                FeedAddress.parse(Areas.CITY, "/calendar/series/7-8-9-1-2.ics").isEmpty());
        assertEquals(
                new FeedAddress.MyShifts(null, "x_Y-1", false),
                FeedAddress.parse(Areas.CITY, "/calendar/my/x_Y-1.ics").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancelled=",
                "cancelled=hidden",
                "cancelled=1",
                "cancelled=SHOWN",
                "cancelled=shown&cancelled=hidden"
            })
    void how_what_is_off_is_told_has_one_value_and_others_are_not_found(String parameter) {
        for (String path : List.of("/calendar/all.ics", "/es/calendar/event/a-walk.ics", "/calendar/my/x_Y-1.ics")) {
            assertTrue(
                    FeedAddress.parse(Areas.CITY, path, parameters("?" + parameter))
                            .isEmpty(),
                    path);
            assertTrue(
                    FeedAddress.parse(Areas.CITY, path, parameters("?cancelled=shown&utm=x"))
                            .isPresent(),
                    path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', /calendar/borough/queens.ics",
        "rich=1, /calendar/borough/queens.ics?rich=1",
        "cancelled=shown, /calendar/borough/queens.ics?cancelled=shown",
        "cancelled=shown&rich=1, /calendar/borough/queens.ics?rich=1&cancelled=shown",
        "rich=0&cancelled=shown&from=mail, /calendar/borough/queens.ics?cancelled=shown"
    })
    void whatever_the_order_of_its_parameters_a_feed_has_one_name(String parameters, String name) {
        var asked = FeedAddress.parse(Areas.CITY, "/calendar/borough/queens.ics", parameters("?" + parameters));
        assertEquals(name, ((FeedAddress.Events) asked.orElseThrow()).path());
    }

    @Test
    void a_secret_of_work_is_not_one_of_shifts() {
        assertEquals(
                new FeedAddress.MyWork(Language.SPANISH, "x_Y-1", true),
                FeedAddress.parse(Areas.CITY, "/es/calendar/my/work/x_Y-1.ics", parameters("?cancelled=shown"))
                        .orElseThrow());
    }

    @Test
    void an_address_that_means_nothing_is_not_found() {
        for (String path : """
                /calendar/ /calendar/all /calendar/.ics /en/calendar/all.ics /de/calendar/all.ics
                /calendar/borough/atlantis.ics /calendar/borough/Queens.ics /calendar/kind/party.ics
                /calendar/access/elevator.ics /calendar/spoken/xx.ics /calendar/by.ics /calendar/by/.ics
                /calendar/by/queens.ics /calendar/by/borough-queens/borough-bronx.ics /calendar/organization/.ics
                /calendar/colour/red.ics /calendar/all.ics/../all.ics /calendar/borough/queens/more.ics
                """.strip().split("\\s+")) {
            assertTrue(FeedAddress.parse(Areas.CITY, path).isEmpty(), path);
        }
    }

    @Test
    void a_whole_feed_is_written_as_the_golden_file_has_it() throws Exception {
        var stone = new CalendarFixtures.Draft();
        stone.number = 2;
        stone.sequence = 4;
        house.has(draft.entry(), stone.withdrawn());
        assertEquals(
                EventComponentTest.golden("feed.ics"),
                new String(house.get("/calendar/borough/queens.ics").getContentAsByteArray(), UTF_8));
    }

    @Test
    void an_unchanged_feed_is_not_sent_again_and_asks_the_database_nothing() throws Exception {
        String etag = house.get("/calendar/all.ics").getHeader("ETag");
        clearInvocations(house.events);
        var again = house.get("/calendar/all.ics", "If-None-Match", "\"other\", W/" + etag);
        assertEquals(304, again.getStatus());
        assertEquals(0, again.getContentAsByteArray().length);
        assertEquals(etag, again.getHeader("ETag"));
        verify(house.events, atMostOnce()).programmeVersion();
        verifyNoMoreInteractions(house.events);
    }

    @Test
    void a_change_is_seen_and_moves_the_tag() throws Exception {
        var before = house.get("/calendar/all.ics");
        draft.title = "Know your rights, again";
        house.has(draft.entry());
        when(house.events.programmeVersion()).thenReturn(5L);
        MockHttpServletResponse after;
        long patience = System.nanoTime() + 5_000_000_000L;
        do {
            after = house.get("/calendar/all.ics", "If-None-Match", String.valueOf(before.getHeader("ETag")));
        } while (after.getStatus() == 304 && System.nanoTime() < patience); // the version is read once a second
        assertEquals(200, after.getStatus());
        assertTrue(new String(after.getContentAsByteArray(), UTF_8).contains("SUMMARY:Know your rights\\, again\r\n"));
    }

    @Test
    void other_octets_have_another_date_even_when_no_event_changed() throws Exception {
        var before = house.get("/calendar/all.ics");
        house.has();
        when(house.events.programmeVersion()).thenReturn(6L);
        String since = String.valueOf(before.getHeader("Last-Modified"));
        await().untilAsserted(() -> {
            var after = house.get("/calendar/all.ics", "If-Modified-Since", since);
            assertEquals(200, after.getStatus());
            assertNotEquals(since, after.getHeader("Last-Modified"));
        });
    }

    @Test
    void the_rich_feed_says_more_of_the_same_events() throws Exception {
        var plain = house.get("/calendar/all.ics");
        var rich = house.get("/calendar/all.ics?rich=1");
        assertArrayEquals(
                plain.getContentAsByteArray(),
                house.get("/calendar/all.ics?rich=0").getContentAsByteArray());
        String unfolded = new String(rich.getContentAsByteArray(), UTF_8).replace("\r\n ", "");
        assertTrue(unfolded.contains("SOURCE;VALUE=URI:https://rota.example.org/calendar/all.ics?rich=1\r\n"));
        assertTrue(unfolded.contains("STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>Bring a <em>neighbour</em>"));
        assertTrue(unfolded.contains("BEGIN:PARTICIPANT\r\n"));
        assertTrue(unfolded.contains("NAME:Diversity Plaza Hall\\, Queens\r\n"), unfolded);
        assertEquals(ReadBack.byIcal4j(plain.getContentAsByteArray()), ReadBack.byIcal4j(rich.getContentAsByteArray()));
        assertEquals(
                ReadBack.byBiweekly(plain.getContentAsByteArray()), ReadBack.byBiweekly(rich.getContentAsByteArray()));
        for (String line : new String(rich.getContentAsByteArray(), UTF_8).split("\r\n")) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
    }

    @Test
    void combinations_in_any_order_and_former_slugs_give_the_same_octets() throws Exception {
        var filter = new FeedFilter(CalendarFixtures.HOST, null, Areas.QUEENS, Language.SPANISH, Set.of());
        house.has().has(filter, draft.entry());
        byte[] one = house.get("/calendar/by/borough-queens/organization-queens-neighbours/spoken-es.ics")
                .getContentAsByteArray();
        byte[] two = house.get("/calendar/by/spoken-es/organization-former-name/borough-queens.ics")
                .getContentAsByteArray();
        assertArrayEquals(one, two);
        String unfolded = new String(one, UTF_8).replace("\r\n ", "");
        assertTrue(unfolded.contains("UID:" + draft.view().uid()));
        assertTrue(unfolded.contains("NAME:ICE-FREE NYC: Queens Neighbours · Queens · Spanish\r\n"), unfolded);
        assertTrue(
                unfolded.contains(
                        "SOURCE;VALUE=URI:https://rota.example.org/calendar/by/borough-queens/organization-queens-neighbours/spoken-es.ics\r\n"));
    }

    @Test
    void one_event_can_be_had_alone_and_makes_no_calendar_of_its_own() throws Exception {
        when(house.feeds.bySlug("know-your-rights-1")).thenReturn(Optional.of(draft.entry()));
        var answer = house.get("/calendar/event/know-your-rights-1.ics");
        assertEquals("inline; filename=\"know-your-rights-1.ics\"", answer.getHeader("Content-Disposition"));
        assertEquals(EventComponentTest.golden("event.ics"), new String(answer.getContentAsByteArray(), UTF_8));
    }

    @Test
    void what_is_for_whoever_has_its_link_is_kept_and_found_by_nobody_else() throws Exception { // H4
        draft.listed = false;
        when(house.feeds.bySlug("know-your-rights-1")).thenReturn(Optional.of(draft.entry()));
        var answer = house.get("/calendar/event/know-your-rights-1.ics");
        assertEquals(200, answer.getStatus());
        assertEquals("private, no-cache", answer.getHeader("Cache-Control"));
        assertEquals("noindex", answer.getHeader("X-Robots-Tag"));
        assertFalse(answer.containsHeader("Access-Control-Allow-Origin"));
        assertTrue(answer.containsHeader("Last-Modified"));
    }

    @Test
    void no_condition_of_a_reader_makes_an_answer_that_a_cache_would_hand_to_others() throws Exception {
        house.has(draft.entry());
        String longAgo = "Sat, 01 Jan 2000 00:00:00 GMT";
        assertEquals(
                200,
                house.get("/calendar/all.ics", "If-Unmodified-Since", longAgo).getStatus());
        assertEquals(
                200, house.get("/calendar/all.ics", "If-Match", "\"other\"").getStatus());
        assertEquals(
                200, house.get("/calendar/all.ics", "If-Modified-Since", "soon").getStatus());
        assertEquals(304, house.get("/calendar/all.ics", "If-None-Match", "*").getStatus());
    }

    @Test
    void an_empty_feed_is_a_calendar_all_the_same() throws Exception {
        house.has();
        byte[] octets = house.get("/calendar/all.ics").getContentAsByteArray();
        assertEquals(List.of(), ReadBack.byIcal4j(octets));
        assertTrue(new String(octets, UTF_8).contains("TZID:America/New_York"));
    }
}
