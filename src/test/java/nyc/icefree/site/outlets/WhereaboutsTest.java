package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.events.ScheduledEventChanges;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Street, name, zip code and coordinates of a place in each thing that anybody can fetch: there for whom they are, in the form
 * that maps find, and in no byte otherwise.
 */
@AppTest
class WhereaboutsTest extends HiddenAddressStage {
    /** Longer than the days until the event, so that the hour has come. */
    private static final int LONG_BEFORE = 700;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesDesk desk;

    @Autowired
    PlaceForgetting forgetting;

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
            assertTrue(said.contains(way.leadsToAMap() ? point : "/" + language + "/events/" + slug(id)), said);
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
        return As.staff(team.organizer(), () -> desk.dates(of, 0, 9)).stream()
                .map(SeriesDateRow::event)
                .toList();
    }

    private String slug(EventId id) {
        return events.view(id, Audience.INVITED).orElseThrow().slug();
    }
}
