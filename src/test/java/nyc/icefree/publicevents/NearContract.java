package nyc.icefree.publicevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.publicevents.EventProgramme.NearPage;
import nyc.icefree.text.Language;
import nyc.icefree.venues.MapPoint;
import nyc.icefree.venues.Neighbourhoods;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The programme by distance, which no hidden address moves, on both databases. */
abstract class NearContract {
    @AppTest
    static class OnH2Test extends NearContract {}

    @PostgresAppTest
    static class OnPostgresTest extends NearContract {}

    private static final int PAGE = 50;
    private static final Language URDU = new Language("ur");
    private static final Language NEPALI = new Language("ne");

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SimilarEvents alike;

    @Autowired
    Events events;

    @Autowired
    EventPlanning planning;

    private Given.Team team;
    private EventId self;

    @BeforeEach
    void an_event_of_a_kind_that_is_rare_here() {
        team = given.team();
        self = given.published(team, rare(3));
    }

    @Test
    void the_nearest_come_first_then_the_earliest_and_what_has_no_place_last() {
        var team = given.team();
        var online = given.published(
                team,
                Drafts.from(given.session("Online", 2))
                        .online(Attendance.ONLINE, "https://meet.example.org/a")
                        .draft());
        var nowhere = given.published(
                team, Drafts.from(given.session("Nowhere", 3)).nowhere().draft());
        var bronx = given.published(team, at("Bronx", 2, "Norwood", Areas.BRONX, 40.8772, -73.8790));
        var corona = given.published(team, at("Corona", 3, "Corona", Areas.QUEENS, 40.7455, -73.8590));
        var later = given.published(team, at("Later", 9, "Elmhurst", Areas.QUEENS, 40.7380, -73.8801));
        var sooner = given.published(team, at("Sooner", 4, "Elmhurst", Areas.QUEENS, 40.7380, -73.8801));
        var found = near(team, "elmhurst");
        assertEquals(List.of(sooner, later, corona, bronx, online, nowhere), ids(found));
        assertEquals(6, found.total());
        assertEquals(160, metres(found, sooner), 60);
        assertEquals(1_900, metres(found, corona), 200);
        assertNull(metres(found, online));
        assertNull(metres(found, nowhere));
        assertEquals(bronx, ids(near(team, "kingsbridge")).getFirst());
        var second = As.nobody(() -> programme.near(by(team), point("elmhurst"), 1, 4));
        assertEquals(List.of(online, nowhere), ids(second));
        assertTrue(As.nobody(() -> programme.near(by(team), point("elmhurst"), 0, 4))
                .hasNext());
    }

    /** Two addresses at the two ends of the city stand in the database in plain, as no private place would. */
    @Test
    void hidden_addresses_of_one_neighborhood_are_equally_far() {
        for (var hidden :
                List.of(hiding(AddressVisibility.COMING), hiding(AddressVisibility.TEAM), (UnaryOperator<Drafts>)
                        d -> d.from(24))) {
            var team = given.team();
            var later =
                    given.published(team, hidden.apply(Drafts.from(elmhurst(9))).draft());
            var sooner =
                    given.published(team, hidden.apply(Drafts.from(elmhurst(4))).draft());
            move(later, 40.7395, -73.8800);
            move(sooner, 40.5755, -73.9855);
            var found = near(team, "elmhurst");
            assertEquals(List.of(sooner, later), ids(found));
            assertEquals(0.0, metres(found, sooner), 0.001);
            assertEquals(metres(found, sooner), metres(found, later));
        }
    }

    @Test
    void where_the_neighborhood_is_hidden_as_well_the_area_counts() {
        var team = given.team();
        var distances = new HashSet<Double>();
        for (String neighbourhood : List.of("Elmhurst", "Far Rockaway", "Nowhere in particular")) {
            var id = given.published(
                    team,
                    Drafts.from(at("Hidden", 4, neighbourhood, Areas.QUEENS, 40.7395, -73.8800))
                            .shownTo(AddressVisibility.COMING)
                            .shownAs(ShownInsteadOfAddress.AREA)
                            .draft());
            move(id, 40.7395, -73.8800);
            distances.add(metres(near(team, "elmhurst"), id));
        }
        assertEquals(1, distances.size(), distances.toString());
        assertTrue(distances.iterator().next() > 1_000, distances.toString());
    }

    @Test
    void a_public_place_without_a_point_is_in_the_middle_of_its_neighborhood() {
        var team = given.team();
        var known = given.published(team, at("Area", 4, "jackson hights", Areas.QUEENS, null, null));
        var unknown = given.published(team, at("No area", 3, "", null, null, null));
        var found = near(team, "jackson-heights");
        assertEquals(List.of(known, unknown), ids(found));
        assertEquals(0.0, metres(found, known), 0.001);
        assertNull(metres(found, unknown));
    }

    @Test
    void the_statements_are_as_many_however_many_events_there_are() {
        var team = given.team();
        given.published(team, elmhurst(4));
        long forOne = CountedStatements.in(() -> near(team, "elmhurst"));
        for (int n = 0; n < 8; n++) {
            given.published(team, elmhurst(5 + n));
        }
        assertEquals(forOne, CountedStatements.in(() -> near(team, "elmhurst")));
        assertEquals(9, near(team, "elmhurst").total());
        assertTrue(forOne <= 10, "statements: " + forOne);
    }

    private static UnaryOperator<Drafts> hiding(AddressVisibility from) {
        return d -> d.shownTo(from);
    }

    private EventDraft elmhurst(int inDays) {
        return at("Session", inDays, "Elmhurst", Areas.QUEENS, 40.7380, -73.8801);
    }

    private EventDraft at(
            String title,
            int inDays,
            String neighbourhood,
            @Nullable Area area,
            @Nullable Double north,
            @Nullable Double east) {
        return Drafts.from(given.session(title, inDays))
                .at(new VenueForm(
                        "Hall " + UUID.randomUUID(),
                        "8 Example Avenue " + UUID.randomUUID(),
                        neighbourhood,
                        area,
                        "",
                        north,
                        east,
                        Set.of(),
                        60,
                        "",
                        false))
                .draft();
    }

    private void move(EventId event, double north, double east) {
        assertEquals(
                1,
                jdbc.sql(
                                "update venue set private_place = false, sealed_place = null, name = 'Hall', name_search = 'hall',"
                                        + " address = '8 Example Avenue', latitude = :north, longitude = :east"
                                        + " where id = (select venue_id from event where id = :event)")
                        .param("north", north)
                        .param("east", east)
                        .param("event", event.value())
                        .update());
    }

    private MapPoint point(String slug) {
        return neighbourhoods.bySlug(slug).orElseThrow().centre();
    }

    private NearPage near(Team team, String slug) {
        return As.nobody(() -> programme.near(by(team), point(slug), 0, PAGE));
    }

    private static EventFilter by(Team team) {
        return new EventFilter(null, null, null, null, null, team.slug(), Set.of(), null);
    }

    private static List<EventId> ids(NearPage page) {
        return page.events().stream().map(found -> found.event().id()).toList();
    }

    @SuppressWarnings("NullAway")
    private static Double metres(NearPage page, EventId event) {
        return page.events().stream()
                .filter(found -> found.event().id().equals(event))
                .findFirst()
                .orElseThrow()
                .metres();
    }

    @Test
    void those_in_a_language_of_it_come_before_all_others_and_by_start() {
        var english = given.published(
                team, Drafts.from(rare(4)).spoken(Language.ENGLISH).draft());
        var later = given.published(team, rare(6));
        var sooner = given.published(team, rare(5));
        var found = ids(30);
        assertTrue(found.containsAll(List.of(sooner, later)), found.toString());
        assertTrue(found.indexOf(sooner) < found.indexOf(later), found.toString());
        assertTrue(!found.contains(english) || found.indexOf(later) < found.indexOf(english), found.toString());
        assertEquals(2, ids(2).size());
        assertFalse(found.contains(self));
    }

    @Test
    void dates_of_one_title_count_once() {
        String title = "Watch " + UUID.randomUUID();
        var first = given.published(team, Drafts.from(rare(4)).titled(title).draft());
        var second = given.published(team, Drafts.from(rare(5)).titled(title).draft());
        var found = ids(30);
        assertTrue(found.contains(first) && !found.contains(second), found.toString());
    }

    @Test
    void many_dates_of_one_title_hide_no_other_behind_them() {
        String title = "Watch " + UUID.randomUUID();
        for (int i = 0; i < 12; i++) {
            given.published(
                    team, Drafts.from(rare(4)).spoken(NEPALI).titled(title).draft());
        }
        self = given.published(team, Drafts.from(rare(3)).spoken(NEPALI).draft());
        var behind = given.published(team, Drafts.from(rare(5)).spoken(NEPALI).draft());
        assertEquals(behind, ids(2).getLast());
    }

    @Test
    void it_shows_no_more_than_the_programme() {
        var hidden = given.published(
                team, Drafts.from(rare(4)).shownTo(AddressVisibility.COMING).draft());
        var byLink =
                given.published(team, Drafts.from(rare(4)).reach(Reach.BY_LINK).draft());
        var draft = given.drafted(team, rare(4));
        var off = given.published(team, rare(4));
        As.staff(team.organizer(), () -> planning.cancel(off, "Flooded"));
        var over = given.published(team, rare(4));
        given.movedToThePast(over);
        var found = As.nobody(() -> alike.to(view(), 30));
        var named = found.stream().map(EventView::id).toList();
        assertTrue(named.contains(hidden), named.toString());
        assertTrue(List.of(byLink, draft, off, over).stream().noneMatch(named::contains), named.toString());
        var shown =
                found.stream().filter(e -> e.id().equals(hidden)).findFirst().orElseThrow();
        assertTrue(shown.audience() == Audience.PUBLIC && shown.place().address() == null);
    }

    private EventDraft rare(int days) {
        return Drafts.from(given.session("Alike " + UUID.randomUUID(), days))
                .of(EventKind.CANVASS)
                .spoken(URDU)
                .draft();
    }

    private EventView view() {
        return events.view(self, Audience.PUBLIC).orElseThrow();
    }

    private List<EventId> ids(int most) {
        return As.nobody(() -> alike.to(view(), most)).stream()
                .map(EventView::id)
                .toList();
    }
}
