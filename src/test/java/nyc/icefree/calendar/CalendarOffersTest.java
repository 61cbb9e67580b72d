package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarOffersTest {
    private static final String PAGE = "https://rota.example.org/en/events/know-your-rights-1";

    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void google_is_told_instants_and_the_zone_of_the_event() {
        draft.title = "Rent & rights: 50% more?";
        var google = query(elsewhere(Language.ENGLISH).google());
        assertEquals("TEMPLATE", google.get("action"));
        assertEquals("Rent & rights: 50% more?", google.get("text"));
        assertEquals("20261205T233000Z/20261206T010000Z", google.get("dates"));
        assertEquals("America/New_York", google.get("ctz"));
        assertEquals("Diversity Plaza Hall, 37-10 73rd Street, Queens, NY 11372", google.get("location"));
        assertEquals("More and latest changes: " + PAGE, google.get("details"));
    }

    @Test
    void outlook_is_told_the_same_for_both_kinds_of_accounts() {
        var outlook = elsewhere(Language.SPANISH).outlook();
        var told = query(outlook);
        assertEquals("outlook.live.com", URI.create(outlook).getHost());
        assertEquals("2026-12-05T23:30:00Z", told.get("startdt"));
        assertEquals("2026-12-06T01:00:00Z", told.get("enddt"));
        assertEquals("Know your rights", told.get("subject"));
        assertTrue(told.getOrDefault("body", "").endsWith(PAGE.replace("/en/", "/es/")), told.toString());
        assertEquals(
                outlook.replace("outlook.live.com", "outlook.office.com"),
                elsewhere(Language.SPANISH).office());
    }

    @Test
    void whole_days_have_no_hours_and_end_on_the_day_after_the_last() {
        draft.slot = CalendarFixtures.slot("2026-12-05T00:00", "2026-12-07T00:00");
        assertEquals(
                "20261205/20261207", query(elsewhere(Language.ENGLISH).google()).get("dates"));
        var outlook = query(elsewhere(Language.ENGLISH).outlook());
        assertEquals(
                "2026-12-05 2026-12-07 true",
                outlook.get("startdt") + " " + outlook.get("enddt") + " " + outlook.get("allday"));
    }

    @Test
    void the_second_of_two_equal_hours_is_the_second_everywhere() {
        var start = java.time.LocalDateTime.parse("2026-11-01T01:30");
        draft.slot = TimeSlot.of(start, true, start.plusHours(2), false, CalendarFixtures.NEW_YORK);
        var offers = offers("2026-10-01T00:00:00Z")
                .of(draft.view(), Language.ENGLISH)
                .orElseThrow();
        var links = Objects.requireNonNull(offers.elsewhere());
        assertTrue(query(links.google()).getOrDefault("dates", "").startsWith("20261101T063000Z/"), links.google());
        assertEquals("2026-11-01T06:30:00Z", query(links.outlook()).get("startdt"));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void a_hidden_address_is_its_area(AddressVisibility shown) {
        draft.visibility = shown;
        draft.place = new Place(null, null, "Corona", Borough.QUEENS, null, null, null, true);
        String location = query(elsewhere(Language.ENGLISH).google()).getOrDefault("location", "");
        assertTrue(location.startsWith("Corona, Queens ("), location);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void nothing_is_made_of_what_only_some_see(Audience audience) {
        draft.audience = audience;
        assertThrows(IllegalArgumentException.class, this::offered);
    }

    @Test
    void what_is_not_listed_is_handed_to_nobody_but_one_s_own_calendar() {
        draft.listed = false;
        draft.audience = Audience.INVITED;
        var offer = offers("2026-11-20T00:00:00Z")
                .of(draft.view(), Language.ENGLISH)
                .orElseThrow();
        assertEquals("/calendar/event/know-your-rights-1.ics", offer.file());
        assertNull(offer.elsewhere());
        assertNull(offer.by("/en/r/x/event.ics").elsewhere());
    }

    @Test
    void what_is_over_or_off_is_added_to_no_calendar() {
        assertTrue(offers("2026-12-06T01:00:00Z")
                .of(draft.view(), Language.ENGLISH)
                .isEmpty());
        draft.state = EventState.POSTPONED;
        assertTrue(offers("2026-11-20T00:00:00Z")
                .of(draft.view(), Language.ENGLISH)
                .isEmpty());
    }

    private AddToCalendar offered() {
        return offers("2026-11-20T00:00:00Z").of(draft.view(), Language.ENGLISH).orElseThrow();
    }

    private AddToCalendar.Elsewhere elsewhere(Language reader) {
        return Objects.requireNonNull(offers("2026-11-20T00:00:00Z")
                .of(draft.view(), reader)
                .orElseThrow()
                .elsewhere());
    }

    private static CalendarOffers offers(String now) {
        return new CalendarOffers(
                CalendarFixtures.TEXTS,
                LinksForTests.of("https://rota.example.org"),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static Map<String, String> query(String link) {
        var all = new TreeMap<String, String>();
        Arrays.stream(URI.create(link).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> all.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return all;
    }
}
