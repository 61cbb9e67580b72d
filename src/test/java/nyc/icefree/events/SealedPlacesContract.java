package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueForms;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leads to a place that not everybody may know lies in no column that can be read without a key. */
abstract class SealedPlacesContract {
    @AppTest
    static class OnH2Test extends SealedPlacesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SealedPlacesContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    EventDesk desk;

    @Autowired
    Venues venues;

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    /** Told apart from everything that other tests have written. */
    final String secret = "z" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void links_and_instructions_lie_nowhere_in_plain_and_are_read_by_those_who_may() {
        var team = given.team();
        var event = given.published(team, entered(given.session("Session of " + secret.substring(1, 20), 7), secret));
        assertEquals(
                List.of("event.search_text", "event_words.title"),
                PlainColumns.with(jdbc, "Session of " + secret.substring(1, 20)),
                "it looks everywhere");
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
        var seen = events.view(event, Audience.COMING).orElseThrow();
        assertEquals("https://meet.example.org/" + secret, seen.onlineLink());
        assertEquals("Ring at " + secret, seen.wordsIn(Language.ENGLISH).instructions());
        var open = events.view(event, Audience.PUBLIC).orElseThrow();
        assertNull(open.onlineLink());
        assertEquals("Ring at " + secret, open.wordsIn(Language.ENGLISH).instructions());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), entered(plan.draft(), secret + "again"));
        });
        var changed = events.view(event, Audience.TEAM).orElseThrow();
        assertEquals("https://meet.example.org/" + secret + "again", changed.onlineLink());
        assertEquals(seen.sequence() + 1, changed.sequence(), "by another link people come another way");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), plan.draft());
        });
        assertEquals(
                changed.modifiedAt(),
                events.view(event, Audience.TEAM).orElseThrow().modifiedAt(),
                "the same is no change");
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void a_link_goes_to_another_date_and_not_to_another_row() {
        var team = given.team();
        var event = given.drafted(team, entered(given.session("Know your rights", 7), secret));
        var other = given.drafted(team, given.session("Another", 8));
        jdbc.sql("update event set sealed_door = (select sealed_door from event where id = ?) where id = ?")
                .params(event.value(), other.value())
                .update();
        assertNull(events.view(other, Audience.TEAM).orElseThrow().onlineLink());
    }

    @Test
    void the_first_place_of_an_event_that_hides_it_is_private_and_lies_nowhere_in_plain() {
        var team = given.team();
        var event = given.published(team, hidden(given.session("Legal clinic", 7)));
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
        assertEquals(List.of(), PlainColumns.with(jdbc, "Side street of " + secret.substring(0, 9)));
        var place = events.view(event, Audience.COMING).orElseThrow().place();
        assertEquals("House " + secret, place.name());
        assertEquals("12 Side street of " + secret, place.address());
        var way = Objects.requireNonNull(place.transit());
        assertEquals("Stairs by " + secret, way.written(Language.ENGLISH));
        assertEquals(
                "Escaleras " + secret, way.in(Language.SPANISH).orElseThrow().text());
        assertEquals(40.71234, place.latitude());
        var open = events.view(event, Audience.PUBLIC).orElseThrow().place();
        assertNull(open.name());
        assertEquals("Elmhurst", open.neighbourhood());
        assertEquals(Borough.QUEENS, open.borough());
        As.staff(team.organizer(), () -> {
            var found = venues.list("SIDE strèet " + secret.substring(0, 12));
            assertEquals(1, found.size());
            var card = found.getFirst();
            assertTrue(card.facts().privatePlace());
            assertFalse(card.facts().shared(), "only its own organization chooses it");
            assertEquals("Key at " + secret, card.facts().staffNotes());
            assertEquals(List.of(), venues.list("Somewhere else " + secret));
            venues.change(card.id(), card.version(), VenueForms.named(card.facts(), "Home " + secret));
            assertEquals(
                    "Home " + secret,
                    venues.card(card.id()).orElseThrow().facts().name());
        });
        assertEquals(
                "Home " + secret,
                events.view(event, Audience.COMING).orElseThrow().place().name());
        As.staff(given.team().organizer(), () -> assertEquals(List.of(), venues.list(secret)));
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void a_place_is_private_by_its_first_use_and_by_hand_alone() {
        var team = given.team();
        var open = given.published(team, at(given.session("Rally", 7)));
        var venue = venueOf(team, open);
        var hidden = As.staff(
                team.organizer(),
                () -> planning.draft(
                        team.organization(),
                        Drafts.from(given.session("Planning", 8))
                                .at(venue.id())
                                .shownTo(AddressVisibility.TEAM)
                                .draft()));
        assertFalse(venueOf(team, hidden).facts().privatePlace(), "everybody was told of it before");
        As.staff(team.organizer(), () -> {
            venues.change(venue.id(), venue.version(), venue.facts().asPrivate());
            var plan = planning.planOf(open).orElseThrow();
            planning.change(
                    open,
                    plan.version(),
                    Drafts.from(plan.draft()).shownTo(AddressVisibility.COMING).draft());
        });
        assertTrue(venueOf(team, hidden).facts().privatePlace());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret), "also no longer in what is searched");
        var now = venueOf(team, hidden);
        As.staff(team.organizer(), () -> {
            venues.change(now.id(), now.version(), venue.facts());
            var plan = planning.planOf(hidden).orElseThrow();
            planning.change(
                    hidden,
                    plan.version(),
                    Drafts.from(plan.draft()).capacity(7).draft());
        });
        assertFalse(venueOf(team, hidden).facts().privatePlace(), "what was decided by hand stays");
        assertTrue(PlainColumns.with(jdbc, secret).contains("venue.address"));
    }

    @Test
    void a_draft_that_hides_its_place_after_all_makes_it_private() {
        var team = given.team();
        var event = given.drafted(team, at(given.session("Meeting", 7)));
        assertFalse(venueOf(team, event).facts().privatePlace());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    Drafts.from(plan.draft()).shownTo(AddressVisibility.TEAM).draft());
        });
        assertTrue(venueOf(team, event).facts().privatePlace());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void what_is_the_same_as_a_private_place_becomes_private_with_it() {
        var team = given.team();
        var plain = As.staff(
                team.organizer(),
                () -> venues.add(
                        team.organization(),
                        Objects.requireNonNull(at(given.session("x", 3)).where().newVenue())));
        var event = given.published(team, hidden(given.session("Clinic", 7)));
        As.staff(
                team.organizer(), () -> venues.merge(plain, venueOf(team, event).id()));
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void a_week_after_it_the_event_knows_its_borough_alone() {
        var team = given.team();
        String house = "House " + secret;
        var event = given.published(team, entered(hidden(given.session("Legal clinic", 7)), secret));
        var shown = given.published(team, entered(at(given.session("Rally", 7)), secret));
        var soon = given.published(team, hidden(given.session("Next clinic", 9)));
        given.movedToThePast(event);
        given.movedToThePast(shown);
        forgetting.purgeDue();
        forgetting.purgeDue();
        var seen = events.view(event, Audience.TEAM).orElseThrow();
        assertEquals(new Place(null, null, null, Borough.QUEENS, null, null, null, true), seen.place());
        assertNull(seen.onlineLink());
        assertEquals("", seen.wordsIn(Language.ENGLISH).instructions());
        assertNull(As.staff(
                team.organizer(), () -> desk.detail(event).orElseThrow().venue()));
        assertFalse(vault.hasKey(KeyOwner.door(event.value())), "nor does a backup tell");
        assertEquals(
                3,
                As.staff(team.organizer(), () -> venues.list("House " + secret)).size(),
                "the book of places keeps them all");
        assertEquals(
                house, events.view(soon, Audience.TEAM).orElseThrow().place().name());
        var open = events.view(shown, Audience.COMING).orElseThrow();
        assertEquals(house, open.place().name(), "everybody was told of that one");
        assertEquals("https://meet.example.org/" + secret, open.onlineLink());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), entered(plan.draft(), secret));
        });
        forgetting.purgeDue();
        assertNull(events.view(event, Audience.TEAM).orElseThrow().onlineLink(), "written in again, forgotten again");
    }

    private VenueCard venueOf(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(),
                () -> Objects.requireNonNull(desk.detail(event).orElseThrow().venue()));
    }

    private EventDraft hidden(EventDraft draft) {
        return Drafts.from(at(draft)).shownTo(AddressVisibility.COMING).draft();
    }

    private EventDraft at(EventDraft draft) {
        var place = new VenueForm(
                "House " + secret,
                "12 Side street of " + secret,
                "Elmhurst",
                Borough.QUEENS,
                Transit.of("Stairs by " + secret).with(Language.SPANISH, "Escaleras " + secret),
                40.71234,
                -73.91234,
                Set.of(AccessFact.STEP_FREE),
                30,
                "Key at " + secret,
                true,
                false);
        return Drafts.from(draft).at(place).draft();
    }

    static EventDraft entered(EventDraft draft, String secret) {
        var words = draft.words().stream()
                .map(w -> new EventWords(w.language(), w.title(), w.description(), "Ring at " + secret, w.original()))
                .toList();
        return Drafts.from(draft)
                .words(words)
                .online(Attendance.HYBRID, "https://meet.example.org/" + secret)
                .draft();
    }
}
