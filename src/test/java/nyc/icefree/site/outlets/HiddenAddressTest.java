package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.events.ScheduledEventChanges;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A hidden address is nowhere in the bytes of any outlet, and what was taken back leaves no more than that it was. A new
 * outlet is one more line of {@link Outlets}.
 */
@AppTest
class HiddenAddressTest extends HiddenAddressStage {

    /** Longer than the days until the event, so that the hour has come. */
    private static final int LONG_BEFORE = 700;

    private static final Set<String> TOLD = Set.of(
            "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "URL", "STATUS", "TRANSP", "END");
    private static final List<String> THERE = List.of(
            "Moonpuddle", "Gnarlwood", "Rustgate", "40.123", "Concourse", "Bronx", "Snailpace", "Thricetap", "Clinic");
    private static final String MARK = "SUMMARY:No longer in this calendar: ";

    /** Feeds of what the event was; its organization has it still. */
    private static final List<String> FORMER = List.of(
            "/calendar/borough/queens.ics",
            "/es/calendar/borough/queens.ics",
            "/calendar/borough/queens.ics?rich=1",
            "/calendar/borough/queens.ics?cancelled=shown",
            "/calendar/kind/education-session.ics",
            "/calendar/by/borough-queens/organization-{org}.ics");

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    RequestMappingHandlerMapping pages;

    @Autowired
    PlaceForgetting forgetting;

    @ParameterizedTest
    @ValueSource(strings = {"unfindable", "quibblewick", "bluegate", "knockthrice", "underdesk"})
    void no_search_finds_an_event_by_it(String word) throws Exception {
        var team = given.team();
        EventId id = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.COMING, null, 20));
        for (String search :
                List.of("/en/events?organization={org}&q=", "/en/events/month/{month}?organization={org}&q=")) {
            // what is offered where nothing fits may be this event, too: then as to whoever typed a word of nobody
            assertEquals(
                    page(team, id, search + "nobodysword").replace("nobodysword", "?"),
                    page(team, id, search + word).replace(word, "?"),
                    search);
            assertTrue(page(team, id, search + "gathering").contains(TITLE), search);
        }
    }

    @Test
    void whatever_anybody_can_open_is_searched_or_named_as_telling_of_no_event() {
        var found = new TreeSet<String>();
        pages.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                        .filter(pattern -> Stream.concat(Outlets.ALL.stream(), Outlets.OF_SERIES.stream())
                                .noneMatch(outlet -> leadsTo(pattern, outlet)))
                        .forEach(pattern ->
                                found.add(pattern.getPatternString().replace(":" + Language.NEIGHBOR_TAGS, "")));
            }
        });
        found.removeIf(pattern -> pattern.matches("/\\{reader}/my(?!/sign-in)(/.*)?|/error"));
        assertEquals(String.join("\n", new TreeSet<>(Outlets.NONE)), String.join("\n", found));
    }

    private static boolean leadsTo(PathPattern pattern, String outlet) {
        return pattern.matches(
                PathContainer.parsePath(outlet.replaceFirst("\\?.*", "").replaceAll("[{}]", "")));
    }

    @Test
    void mails_tell_it_to_those_only_who_may_know_it() throws Exception {
        var team = given.team();
        EventId coming = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.COMING, null, 1));
        assertTrue(mail(reserve(coming)).contains("Unfindable"), "who comes is told");
        assertNoSecret("mail to the waiting list", mail(reserve(coming)));
        EventId secret = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.TEAM, null, 5));
        assertNoSecret("mail to those who come", mail(reserve(secret)));
        EventId later = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.COMING, 24, 5));
        assertNoSecret("mail before the hour", mail(reserve(later)));
    }

    @Test
    void what_is_taken_back_leaves_only_that_it_was() throws Exception {
        var team = given.team();
        String title = "Regretted " + UUID.randomUUID().toString().substring(0, 8);
        EventId id = given.published(team, HiddenPlace.draft(title, AddressVisibility.COMING, null, 20));
        var view = events.view(id, Audience.PUBLIC).orElseThrow();
        As.staff(team.organizer(), () -> planning.unpublish(id));
        Set<String> allowed =
                Set.of("BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "STATUS", "TRANSP", "END");
        for (String outlet : Outlets.ALL) {
            String page = page(team.slug(), view.slug(), outlet);
            assertNoSecret(outlet, page);
            for (String told : List.of(title, view.slug())) {
                // an address that somebody asks for may stand in the answer
                boolean own = told.equals(view.slug()) && outlet.contains("{slug}");
                assertTrue(own || !page.contains(told), outlet + " tells " + told);
            }
            if (outlet.contains(".ics")) {
                String stone = Arrays.stream(page.split("BEGIN:VEVENT"))
                        .filter(part -> part.contains("UID:" + view.uid()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(outlet + " has no tombstone"))
                        .replaceFirst("(?s)END:VEVENT.*", "END:VEVENT");
                var names = new TreeSet<String>();
                stone.strip().lines().forEach(line -> names.add(line.replaceFirst("[:;].*", "")));
                names.removeAll(allowed);
                assertEquals(Set.of(), names, outlet);
                assertTrue(stone.replace(";LANGUAGE=es", "").contains("SUMMARY:Cancel"), stone);
            }
        }
        String json = page(team.slug(), view.slug(), "/api/events?organization={org}");
        assertTrue(json.matches("(?s).*\"events\":\\[\\],\"deleted\":\\[\\{\"id\":\"" + view.uid() + ".*"), json);
    }

    private String reserve(EventId id) {
        String email = Given.email();
        given.comes(id, Given.party("Ada", 1, email));
        return email;
    }

    enum Told {
        FOR_THE_TEAM,
        FOR_WHO_COMES,
        NOT_YET,
        CANCELLED_AFTER_ITS_HOUR,
        POSTPONED_AFTER_ITS_HOUR,
        HIDDEN_AGAIN,
        FORGOTTEN,
        TAKEN_BACK,
        BY_LINK
    }

    /** An event of a team, with a place of its own. */
    private record Placed(SecretPlace place, Team team, EventId id, String slug) {}

    @ParameterizedTest
    @EnumSource
    void no_outlet_tells_the_place_of_a_single_event_or_of_a_series_to_whom_it_is_not_for(Told told) throws Exception {
        var team = given.team();
        var single = placed(team, told);
        var first = placed(team, told);
        var repeated = repeated(team, first.id());
        var all = new ArrayList<>(List.of(single.id()));
        all.addAll(dates(team, repeated));
        become(told, team, all);
        var leaks = new TreeMap<String, List<String>>();
        for (String outlet : Outlets.ALL) {
            if (outlet.contains("{slug}")) {
                leaks.putAll(leaks(told, outlet, List.of(single)));
                leaks.putAll(leaks(told, outlet, List.of(first)));
            } else {
                leaks.putAll(leaks(told, outlet, List.of(single, first)));
            }
        }
        for (String outlet : Outlets.OF_SERIES) {
            leaks.putAll(leaks(told, outlet.replace("{series}", repeated.toString()), List.of(first)));
        }
        assertEquals(Map.of(), leaks);
        for (String path : List.of("/en/events/{slug}", "/es/events/{slug}", "/en/series/" + repeated)) {
            assertNothingIsPassedOn(told, first, path);
        }
    }

    private Placed placed(Team team, Told told) {
        var place = SecretPlace.anywhere();
        var id = given.published(team, place.of(shown(told)));
        return new Placed(place, team, id, slug(id));
    }

    /** By what is fetched once for all of these. */
    private Map<String, List<String>> leaks(Told told, String outlet, List<Placed> events) throws Exception {
        var leaks = new TreeMap<String, List<String>>();
        boolean mayKnow = told == Told.BY_LINK && outlet.contains("{slug}"); // who was given the link
        String text = page(events.getFirst().team().slug(), events.getFirst().slug(), outlet);
        for (var event : events) {
            var found = event.place().toldBy(text);
            if (!mayKnow && !found.isEmpty()) {
                leaks.put(outlet + " of " + event.slug(), found);
            }
        }
        return leaks;
    }

    private void assertNothingIsPassedOn(Told told, Placed event, String path) throws Exception {
        var ways = PassedOn.all(page(event.team().slug(), event.slug(), path));
        ways.forEach((way, said) -> assertTrue(
                told == Told.BY_LINK && way.leadsToAMap()
                        || event.place().toldBy(said).isEmpty() && !way.leadsToAMap(),
                way + " tells " + said));
        assertTrue(told != Told.BY_LINK || ways.keySet().stream().allMatch(PassedOn::leadsToAMap), ways.toString());
    }

    @ParameterizedTest
    @EnumSource(PassedOn.class)
    void all_that_is_passed_on_leads_to_the_open_page_or_place(PassedOn way) throws Exception {
        var place = SecretPlace.anywhere();
        var team = given.team();
        var draft = Drafts.from(given.session("", 6)).shownTo(AddressVisibility.EVERYONE);
        var id = given.published(team, place.of(draft.draft()));
        for (String language : List.of("en", "es")) {
            String said = way.on(page(team, id, "/" + language + "/events/{slug}"));
            String point = place.geo().replaceAll("GEO:|;.*", "");
            assertTrue(
                    said.contains(
                            way.leadsToAMap()
                                    ? point
                                    : (way == PassedOn.QR_CODE ? "" : "/" + language) + "/events/" + slug(id)),
                    said);
            boolean named = place.toldBy(said).contains(place.mark() + "street");
            assertEquals(!way.leadsToAMap() && way != PassedOn.QR_CODE, named, said);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "OPENED"})
    void each_outlet_tells_it_in_its_form_when_it_is_for_everyone(Open open) throws Exception {
        var place = SecretPlace.anywhere();
        var team = given.team();
        var draft = Drafts.from(given.session("", 6)).shownTo(AddressVisibility.EVERYONE);
        var id = given.published(team, place.of((open == Open.OPENED ? draft.from(LONG_BEFORE) : draft).draft()));
        turns.turnDue();
        var repeated = repeated(team, id).toString();
        for (String outlet : Stream.concat(Outlets.TELLING.stream(), Outlets.OF_SERIES.stream())
                .toList()) {
            String text = page(team, id, outlet.replace("{series}", repeated));
            var found = place.toldBy(text);
            assertTrue(found.contains(place.mark() + "name"), outlet + " would tell the place if it might");
            if (outlet.contains(".ics")) {
                assertTrue(text.contains("\r\nLOCATION:" + place.location() + "\r\n"), outlet + text);
                assertTrue(text.contains("\r\n" + place.geo() + "\r\n"), outlet + text);
            }
            if (outlet.startsWith("/api")) {
                String line = place.location().replace("\\", "");
                assertTrue(text.contains("\"line\":\"" + line + "\""), text);
            }
        }
        String page = page(team, id, "/es/events/{slug}");
        String data = page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
        for (String part : List.of(
                "\"streetAddress\":\"53 " + place.mark() + "street Lane\"",
                "\"addressLocality\":\"Corona\"",
                "\"addressRegion\":\"NY\"",
                "\"postalCode\":\"" + place.zip() + "\"",
                "\"latitude\":" + place.geo().replaceAll("GEO:|;.*", ""))) {
            assertTrue(data.contains(part), part + " is not in " + data);
        }
        assertEquals(
                List.of(),
                place.toldBy(page).stream()
                        .filter((place.mark() + "key")::equals)
                        .toList());
    }

    enum Open {
        OPEN,
        OPENED
    }

    private EventDraft shown(Told told) {
        var session = Drafts.from(given.session("", 6));
        return (switch (told) {
                    case FOR_THE_TEAM -> session.shownTo(AddressVisibility.TEAM);
                    case FOR_WHO_COMES, FORGOTTEN, TAKEN_BACK -> session.shownTo(AddressVisibility.COMING);
                    case NOT_YET -> session.shownTo(AddressVisibility.EVERYONE).from(24);
                    case CANCELLED_AFTER_ITS_HOUR, POSTPONED_AFTER_ITS_HOUR ->
                        session.shownTo(AddressVisibility.EVERYONE).from(LONG_BEFORE);
                    case HIDDEN_AGAIN -> session.shownTo(AddressVisibility.EVERYONE);
                    case BY_LINK -> session.shownTo(AddressVisibility.EVERYONE).reach(Reach.BY_LINK);
                })
                .draft();
    }

    private void become(Told told, Team team, List<EventId> all) {
        turns.turnDue();
        for (EventId id : all) {
            switch (told) {
                case CANCELLED_AFTER_ITS_HOUR -> As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
                case POSTPONED_AFTER_ITS_HOUR -> As.staff(team.organizer(), () -> planning.postpone(id, "Flooded"));
                case HIDDEN_AGAIN -> change(team, id, hidden(team, id));
                case FORGOTTEN -> given.movedToThePast(id, 9);
                case TAKEN_BACK -> As.staff(team.organizer(), () -> planning.unpublish(id));
                default -> {}
            }
        }
        forgetting.purgeDue();
        turns.turnDue();
    }

    private EventDraft hidden(Team team, EventId id) {
        var plan = As.staff(team.organizer(), () -> planning.planOf(id)).orElseThrow();
        return Drafts.from(plan.draft()).shownTo(AddressVisibility.TEAM).draft();
    }

    private SeriesId repeated(Team team, EventId id) {
        var weekly = Repeats.by(Rule.weekly(HiddenPlace.day().getDayOfWeek()).times(2));
        return As.staff(team.organizer(), () -> series.repeat(id, weekly));
    }

    private List<EventId> dates(Team team, SeriesId of) {
        return given.dates(team, of);
    }

    private String slug(EventId id) {
        return events.view(id, Audience.INVITED).orElseThrow().slug();
    }

    @Test
    void feeds_tell_of_a_move_the_title_and_page_alone() throws Exception {
        var team = given.team();
        String title = "Moved " + UUID.randomUUID().toString().substring(0, 8);
        var view = events.view(moved(team, title), Audience.PUBLIC).orElseThrow();
        String own = entry(team, view, "/calendar/organization/{org}.ics");
        assertTrue(own.contains("Moonpuddle") && own.contains("STATUS:CONFIRMED"), own);
        for (String feed : FORMER) {
            String left = entry(team, view, feed);
            assertEquals(told(feed, TOLD), names(left), feed);
            assertSays(
                    left,
                    feed.startsWith("/es/")
                            ? "SUMMARY;LANGUAGE=es:Ya no está en este calendario: " + title
                            : MARK + title);
            for (String there : THERE) {
                assertFalse(left.contains(there), feed + " tells " + there);
            }
            assertEquals(line(own, "UID"), line(left, "UID"));
            assertEquals(line(own, "SEQUENCE"), line(left, "SEQUENCE"));
            assertEquals(line(own, "DTSTAMP"), line(left, "DTSTAMP"));
            assertEquals(line(own, "DTSTART"), line(left, "DTSTART"));
        }
    }

    private static Set<String> told(String feed, Set<String> names) {
        var told = new TreeSet<>(names);
        if (feed.contains("cancelled=shown")) {
            told.remove("STATUS");
        }
        return told;
    }

    private EventId moved(Team team, String title) {
        var id = given.published(team, given.session(title, 6));
        change(team, id, there(title));
        return id;
    }

    private EventDraft there(String title) {
        return Drafts.from(given.session(title, 6))
                .of(EventKind.CLINIC)
                .words(List.of(new EventWords(Language.ENGLISH, title, "Snailpace talk.", "Thricetap.", true)))
                .at(new VenueForm(
                        "Moonpuddle Hall",
                        "12 Gnarlwood Lane",
                        "Concourse",
                        Areas.BRONX,
                        "Behind the Rustgate stop",
                        40.123987,
                        -73.456321,
                        Set.of(),
                        60,
                        "Key Overdoor",
                        true))
                .draft();
    }

    private String entry(Team team, EventView event, String feed) throws Exception {
        return Arrays.stream(page(team.slug(), event.slug(), feed).split("BEGIN:VEVENT"))
                .filter(part -> part.contains("UID:" + event.uid()))
                .map(part -> "BEGIN:VEVENT" + part.replaceFirst("(?s)END:VEVENT.*", "END:VEVENT"))
                .reduce((one, other) -> {
                    throw new AssertionError("told twice");
                })
                .orElseThrow(() -> new AssertionError(feed));
    }

    private static Set<String> names(String entry) {
        var names = new TreeSet<String>();
        entry.lines().forEach(line -> names.add(line.replaceFirst("[:;].*", "")));
        return names;
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void no_outlet_tells_its_new_words_its_link_or_its_place() throws Exception {
        var team = given.team();
        var id = given.published(team, HiddenPlace.draft("Public before", AddressVisibility.COMING, null, 20));
        String before = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        change(team, id, HiddenPlace.draft("Invited later", AddressVisibility.COMING, null, 20, Reach.BY_LINK));
        change(team, id, HiddenPlace.draft("Invited at last", AddressVisibility.COMING, null, 21, Reach.BY_LINK));
        String link = events.view(id, Audience.INVITED).orElseThrow().slug();
        for (String outlet : Outlets.ALL) {
            String page = page(team.slug(), before, outlet);
            assertNoSecret(outlet, page);
            assertFalse(page.contains("Invited"), outlet + " follows what is private now");
            assertFalse(page.contains(link), outlet + " tells the link");
            assertNoSecret(outlet, page(team.slug(), link, outlet));
        }
    }
}
