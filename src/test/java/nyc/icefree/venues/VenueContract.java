package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.VenueUse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whose places they are, and what a move does to events, on both databases. */
abstract class VenueContract {
    @AppTest
    static class OnH2Test extends VenueContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VenueContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventDesk desk;

    @Autowired
    Venues venues;

    @Autowired
    VenueUse use;

    @Autowired
    nyc.icefree.partners.Organizations organizations;

    @Test
    void a_moved_venue_moves_the_events_held_there() {
        var team = given.team();
        var id = given.published(team);
        As.staff(team.organizer(), () -> {
            var venue = desk.detail(id).orElseThrow().venue();
            assertNotNull(venue);
            var moved = Given.place("Corona Hall", "1 Sample Street, Corona, NY 11368", "Corona", Areas.BRONX);
            venues.change(venue.id(), venue.version(), moved);
            assertThrows(ChangedMeanwhile.class, () -> venues.change(venue.id(), venue.version(), Given.library()));
            var view = desk.detail(id).orElseThrow().view();
            assertEquals(1, view.sequence());
            assertEquals("Corona Hall", view.place().name());
            var query = new EventQuery(
                    Language.ENGLISH, "sample street", Set.of(), null, null, null, null, EventQuery.Sort.START, true);
            assertEquals(1, desk.count(query));
        });
    }

    @Test
    void two_entries_for_one_place_become_one_and_its_events_go_over() {
        var team = given.team();
        var id = given.published(team);
        As.staff(team.organizer(), () -> {
            var duplicate = java.util.Objects.requireNonNull(
                    desk.detail(id).orElseThrow().venue());
            var kept = venues.add(team.organization(), Given.library());
            assertThrows(
                    NotYours.class, () -> As.staff(given.team().organizer(), () -> venues.merge(duplicate.id(), kept)));
            venues.merge(duplicate.id(), kept);
            var after = desk.detail(id).orElseThrow();
            assertEquals(kept, java.util.Objects.requireNonNull(after.venue()).id());
            assertEquals(0, after.view().sequence(), "the same address is no move");
            assertEquals(
                    1,
                    venues.list(null).stream()
                            .filter(v -> v.owner().equals(team.organization()))
                            .count());
            assertThrows(NotYours.class, () -> venues.merge(duplicate.id(), kept));
        });
    }

    @Test
    void a_form_says_who_else_is_there_at_that_time() {
        var team = given.team();
        var id = given.published(team, given.session("First", 5));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow().draft();
            assertEquals(0, use.besides(plan, id).size());
            var same = use.besides(plan, null).getFirst();
            assertEquals("First", java.util.Objects.requireNonNull(same.title()).title());
            assertEquals(
                    0, use.besides(Drafts.from(plan).later(1).draft(), null).size());
        });
        var draft = given.drafted(team, given.session("Hidden", 9));
        var plan = As.staff(team.organizer(), () -> planning.planOf(draft)).orElseThrow();
        As.staff(
                given.team().organizer(),
                () -> assertNull(use.besides(plan.draft(), null).getFirst().title()));
    }

    @Test
    void a_place_is_no_way_around_the_second_person() {
        var team = given.team();
        var id = given.published(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        As.staff(team.organizer(), () -> {
            var venue = java.util.Objects.requireNonNull(
                    desk.detail(id).orElseThrow().venue());
            var facts = venue.facts();
            var elsewhere = Given.place(facts.name(), "1 Sample Street", "", Areas.BRONX);
            Refusals.because(FieldProblem.class, () -> venues.change(venue.id(), venue.version(), elsewhere));
        });
    }

    @Test
    void a_shared_venue_is_changed_by_its_own_organization_alone() {
        var ours = given.team();
        var theirs = given.team();
        var facts = Given.library();
        var secret = new VenueForm("Safe flat", "2 Sample Street", "", null, "", null, null, Set.of(), 9, "", false);
        var shared = As.staff(ours.organizer(), () -> venues.add(ours.organization(), facts));
        var own = As.staff(ours.organizer(), () -> venues.add(ours.organization(), secret));
        As.staff(theirs.organizer(), () -> {
            assertFalse(venues.card(shared).orElseThrow().mayChange());
            assertTrue(venues.card(own).isEmpty());
            assertTrue(venues.list("safe flat").stream().noneMatch(v -> v.id().equals(own)));
            assertThrows(NotYours.class, () -> venues.change(shared, 0, secret));
            assertThrows(NotYours.class, () -> venues.change(own, 0, secret));
            assertThrows(NotYours.class, () -> venues.add(ours.organization(), facts));
            var draft = Drafts.from(given.session("There", 5)).at(own).draft();
            var refused = Refusals.because(FieldProblem.class, () -> planning.draft(theirs.organization(), draft));
            assertEquals(List.of(new FieldProblem("venue", FormProblem.VENUE_UNKNOWN)), refused);
        });
        As.staff(ours.organizer(), () -> {
            assertTrue(venues.list("sàfe FLAT").stream().anyMatch(v -> v.id().equals(own)));
            assertTrue(venues.card(own).orElseThrow().mayChange());
        });
    }

    @Test
    void places_come_in_pages_with_private_ones_in_order() {
        var team = given.team();
        String name = "Paged " + UUID.randomUUID();
        for (var letter : List.of("d", "b", "c", "a")) {
            boolean hidden = letter.equals("b");
            As.staff(
                    team.organizer(),
                    () -> venues.add(
                            team.organization(),
                            new VenueForm(
                                    name + " " + letter,
                                    "2 Sample Street",
                                    "",
                                    letter.equals("c") ? Areas.BRONX : null,
                                    Transit.of(""),
                                    null,
                                    null,
                                    Set.of(),
                                    9,
                                    "",
                                    !hidden,
                                    hidden)));
        }
        assertEquals("a b c d", page(team.organizer(), name, VenueQuery.Sort.NAME, false, 0, 9));
        assertEquals("c b", page(team.organizer(), name, VenueQuery.Sort.NAME, true, 1, 2));
        assertEquals("a b d c", page(team.organizer(), name, VenueQuery.Sort.AREA, false, 0, 9));
        var stranger = given.team().organizer();
        assertEquals("a c d", page(stranger, name, VenueQuery.Sort.NAME, false, 0, 9), "without the private one");
        As.staff(
                team.organizer(),
                () -> assertEquals(
                        4,
                        venues.page(new VenueQuery(name, VenueQuery.Sort.NAME, false), 3, 1)
                                .total()));
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(
                        stranger, () -> venues.page(new VenueQuery(name, VenueQuery.Sort.NAME, false), 0, 9)));
    }

    /** The last letters of their names. */
    private String page(PersonId who, String name, VenueQuery.Sort sort, boolean descending, int offset, int limit) {
        return As.staff(
                        who,
                        () -> venues.page(
                                new VenueQuery(name.toUpperCase(Locale.ROOT), sort, descending), offset, limit))
                .rows()
                .stream()
                .map(card -> card.facts().name())
                .map(full -> full.substring(full.length() - 1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_place_that_an_event_hides_cannot_get_a_name_that_its_words_tell() {
        var team = given.team();
        var id = given.published(
                team,
                Drafts.from(given.session("Planning at Corona Hall", 5))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        As.staff(team.organizer(), () -> {
            var venue = desk.detail(id).orElseThrow().venue();
            assertNotNull(venue);
            var named = Given.place("Corona Hall", "8601 Example Avenue", "", null);
            var refused = Refusals.because(FieldProblem.class, () -> venues.change(venue.id(), venue.version(), named));
            assertEquals(List.of(new FieldProblem("name", FormProblem.WORDS_SHOW_HIDDEN_ADDRESS)), refused);
            assertEquals(
                    "Elmhurst Reading Room",
                    venues.card(venue.id()).orElseThrow().facts().name());
        });
    }
}
