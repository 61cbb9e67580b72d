package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedFilter;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.publicevents.EventChanges;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.publicevents.FeedEvents;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueForms;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init") // set by what a test calls first
abstract class VisibilityContract {
    @AppTest
    static class OnH2Test extends VisibilityContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VisibilityContract {}

    private static final String LINK = "https://meet.example.org/room";

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

    @Autowired
    FeedEvents feeds;

    @Autowired
    EventProgramme programme;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    EventChanges changes;

    @Autowired
    EventDates dates;

    @Autowired
    EventCopies copies;

    final String secret = "z" + UUID.randomUUID().toString().replace("-", "");

    final String house = "House " + UUID.randomUUID();
    private Given.Team team;
    private VenueId kept;

    private void three_entries_of_one_place() {
        var first = added();
        var second = added();
        kept = added();
        As.staff(team.organizer(), () -> {
            venues.merge(first, second);
            venues.merge(second, kept);
        });
        assertFalse(PlainColumns.with(jdbc, secret).isEmpty(), "it looks where they are");
    }

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void links_and_instructions_lie_nowhere_in_plain_and_are_read_by_those_who_may() {
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
        given.change(team, event, draft -> entered(draft, secret + "again"));
        var changed = events.view(event, Audience.TEAM).orElseThrow();
        assertEquals("https://meet.example.org/" + secret + "again", changed.onlineLink());
        assertEquals(seen.sequence() + 1, changed.sequence(), "by another link people come another way");
        given.change(team, event, draft -> draft);
        assertEquals(
                changed.modifiedAt(),
                events.view(event, Audience.TEAM).orElseThrow().modifiedAt(),
                "the same is no change");
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void a_link_goes_to_another_date_and_not_to_another_row() {
        var event = given.drafted(team, entered(given.session("Know your rights", 7), secret));
        var other = given.drafted(team, given.session("Another", 8));
        jdbc.sql("update event set sealed_door = (select sealed_door from event where id = ?) where id = ?")
                .params(event.value(), other.value())
                .update();
        assertNull(events.view(other, Audience.TEAM).orElseThrow().onlineLink());
    }

    @Test
    void the_first_place_of_an_event_that_hides_it_is_private_and_lies_nowhere_in_plain() {
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
        assertEquals(Areas.QUEENS, open.area());
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
        var open = given.published(team, at(given.session("Rally", 7)));
        var venue = venueOf(open);
        var hidden = given.drafted(
                team,
                Drafts.from(given.session("Planning", 8))
                        .at(venue.id())
                        .shownTo(AddressVisibility.TEAM)
                        .draft());
        assertFalse(venueOf(hidden).facts().privatePlace(), "everybody was told of it before");
        As.staff(team.organizer(), () -> {
            venues.change(venue.id(), venue.version(), venue.facts().asPrivate());
            edit(open, d -> d.shownTo(AddressVisibility.COMING));
        });
        assertTrue(venueOf(hidden).facts().privatePlace());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret), "also no longer in what is searched");
        var now = venueOf(hidden);
        As.staff(team.organizer(), () -> {
            venues.change(now.id(), now.version(), venue.facts());
            edit(hidden, d -> d.capacity(7));
        });
        assertFalse(venueOf(hidden).facts().privatePlace(), "what was decided by hand stays");
        assertTrue(PlainColumns.with(jdbc, secret).contains("venue.address"));
    }

    @Test
    void a_draft_that_hides_its_place_after_all_makes_it_private() {
        var event = given.drafted(team, at(given.session("Meeting", 7)));
        assertFalse(venueOf(event).facts().privatePlace());
        edit(event, d -> d.shownTo(AddressVisibility.TEAM));
        assertTrue(venueOf(event).facts().privatePlace());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void what_is_the_same_as_a_private_place_becomes_private_with_it() {
        var plain = As.staff(
                team.organizer(),
                () -> venues.add(
                        team.organization(),
                        Objects.requireNonNull(at(given.session("x", 3)).where().newVenue())));
        var event = given.published(team, hidden(given.session("Clinic", 7)));
        As.staff(team.organizer(), () -> venues.merge(plain, venueOf(event).id()));
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void a_week_after_it_the_event_knows_its_area_alone() {
        String house = "House " + secret;
        var event = given.published(team, entered(hidden(given.session("Legal clinic", 7)), secret));
        var shown = given.published(team, entered(at(given.session("Rally", 7)), secret));
        var soon = given.published(team, hidden(given.session("Next clinic", 9)));
        given.movedToThePast(event);
        given.movedToThePast(shown);
        forgetting.purgeDue();
        forgetting.purgeDue();
        var seen = events.view(event, Audience.TEAM).orElseThrow();
        assertEquals(new Place(null, null, null, Areas.QUEENS, null, null, null, true), seen.place());
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
        given.change(team, event, draft -> entered(draft, secret));
        forgetting.purgeDue();
        assertNull(events.view(event, Audience.TEAM).orElseThrow().onlineLink(), "written in again, forgotten again");
    }

    private VenueCard venueOf(EventId event) {
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
                Areas.QUEENS,
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

    @Test
    void an_address_opens_at_its_hour_for_those_who_may_know_it_and_feeds_notice() {
        var id = given.published(
                team, Drafts.from(given.session("Later", 5)).from(24).draft());
        assertHidden(id, Audience.PUBLIC);
        assertHidden(id, Audience.COMING);
        assertNotNull(view(id, Audience.TEAM).place().address());
        var before = feed();
        assertNull(shown(before).place().address());
        assertFalse(found("Elmhurst Reading"), "search must not tell the place before its hour");
        edit(id, d -> d.from(700));
        long version = events.programmeVersion();
        assertTrue(turns.turnDue() >= 1);
        assertTrue(events.programmeVersion() > version);
        var after = feed();
        assertNotNull(shown(after).place().address());
        assertTrue(after.modifiedAt().isAfter(before.modifiedAt()));
        int opened = view(id, Audience.TEAM).sequence();
        turns.turnDue();
        assertEquals(after, feed());
        assertEquals(opened, view(id, Audience.TEAM).sequence());
    }

    @Test
    void an_event_that_is_not_listed_is_found_by_its_secret_link_alone() {
        var id = given.published(
                team,
                Drafts.from(given.session("Small circle", 5))
                        .reach(Reach.BY_LINK)
                        .online(Attendance.HYBRID, "https://meet.example.org/circle")
                        .draft());
        var secret = view(id, Audience.TEAM).slug();
        assertTrue(secret.matches("x-[0-9a-z]{20,26}"), secret);
        var page = programme.bySlug(secret).orElseThrow();
        assertEquals(Audience.INVITED, page.audience());
        assertFalse(page.listed());
        assertNull(page.onlineLink());
        assertEquals(
                "https://meet.example.org/circle", view(id, Audience.COMING).onlineLink());
        assertTrue(events.view(id, Audience.PUBLIC).isEmpty());
        assertEquals(0, programme.coming(of(null), 0, 9).total());
        assertFalse(found("circle"));
        assertEquals(List.of(), feeds.of(feedOf()));
        assertNotNull(feeds.bySlug(secret).orElseThrow().view());
        As.administrator(given.person(), () -> assertEquals(Optional.empty(), desk.detail(id)));
        As.staff(
                team.organizer(),
                () -> assertEquals(
                        1, desk.list(EventQuery.all(Language.ENGLISH), 0, 9).size()));
    }

    @Test
    void an_event_that_becomes_secret_leaves_a_tombstone() {
        var id = given.published(team);
        var slug = view(id, Audience.TEAM).slug();
        var was = feed();
        edit(id, d -> d.reach(Reach.BY_LINK));
        var tombstone = feed();
        assertTrue(tombstone.withdrawn());
        assertTrue(tombstone.sequence() > was.sequence());
        assertTrue(programme.bySlug(slug).isEmpty());
        var secret = view(id, Audience.TEAM).slug();
        edit(id, d -> d.reach(Reach.LISTED));
        assertEquals(slug, view(id, Audience.TEAM).slug());
        assertFalse(feed().withdrawn());
        edit(id, d -> d.reach(Reach.BY_LINK));
        assertNotEquals(secret, view(id, Audience.TEAM).slug(), "what was told once is no secret any more");
        assertTrue(programme.bySlug(secret).isEmpty());
    }

    @Test
    void the_later_life_of_a_private_event_is_told_by_no_feed() {
        var id = given.published(team);
        var other = given.published(team, given.session("Another", 8));
        var listed = feed();
        edit(id, d -> d.reach(Reach.BY_LINK).later(3));
        var gone = feed();
        assertEquals(listed.slot(), gone.slot());
        edit(id, d -> d.later(500));
        assertEquals(gone, feed(), "it stands where it stood");
        edit(id, d -> d.at(Given.room("Elsewhere")));
        for (int i = 0; i < 9; i++) { // dated a second later each time
            String title = "Later than all that " + i;
            edit(other, d -> d.titled(title));
        }
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        assertEquals(gone, feed());
        assertEquals(List.of(other, id), ids(changes.latest(feedOf(), 5)));
        assertEquals(
                List.of(id, other), ids(changes.since(feedOf(), null, null, 5).events()));
        As.staff(team.organizer(), () -> planning.unpublish(id));
        assertEquals(gone, feed());
    }

    private static List<EventId> ids(List<FeedEvent> entries) {
        return entries.stream().map(FeedEvent::id).toList();
    }

    private void edit(EventId id, UnaryOperator<Drafts> how) {
        given.edit(team, id, how);
    }

    private static void refused(String field, FormProblem why, Runnable what) {
        assertEquals(List.of(new FieldProblem(field, why)), Refusals.because(FieldProblem.class, what::run));
    }

    private boolean found(String text) {
        return programme.coming(of(text), 0, 9).total() > 0;
    }

    private EventFilter of(@Nullable String text) {
        return new EventFilter(null, null, null, null, null, team.slug(), Set.of(), text);
    }

    private FeedEvent feed() {
        return feeds.of(feedOf()).getFirst();
    }

    private static EventView shown(FeedEvent entry) {
        return Objects.requireNonNull(entry.view());
    }

    private FeedFilter feedOf() {
        return new FeedFilter(team.organization(), null, null, null, Set.of());
    }

    private void assertHidden(EventId id, Audience audience) {
        var view = view(id, audience);
        assertNull(view.place().address());
        assertNull(view.place().name());
        assertNull(view.place().latitude());
        assertNotNull(view.addressFrom());
        assertEquals("", view.words().getFirst().instructions());
    }

    private EventView view(EventId id, Audience audience) {
        return events.view(id, audience).orElseThrow();
    }

    @Test
    void a_postponed_event_keeps_its_place_until_its_new_date_has_passed() {
        var event = given.published(team, hidden("Put off"));
        As.staff(team.organizer(), () -> planning.postpone(event, ""));
        given.movedToThePast(event, 200);
        forgetting.purgeDue();
        assertEquals(house, placeOf(event), "it still takes place there");
        given.change(team, event, draft -> draft.at(slot(9).startLocal(), slot(9).endLocal()));
        forgetting.purgeDue();
        assertEquals(house, placeOf(event));
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertNull(placeOf(event));
    }

    @Test
    void what_was_cancelled_forgets_it_a_week_after_its_day() {
        var event = given.published(team, hidden("Called off"));
        As.staff(team.organizer(), () -> planning.cancel(event, "Nobody can come."));
        given.movedToThePast(event, 6);
        forgetting.purgeDue();
        assertEquals(house, placeOf(event));
        given.movedToThePast(event, 9);
        forgetting.purgeDue();
        assertNull(placeOf(event));
    }

    @Test
    void a_draft_whose_day_went_by_keeps_it_for_a_season() {
        var event = given.drafted(team, hidden("Not yet"));
        given.movedToThePast(event, 80);
        forgetting.purgeDue();
        assertNotNull(placeOf(event), "somebody may still give it a date");
        given.movedToThePast(event, 100);
        forgetting.purgeDue();
        assertNull(placeOf(event), "nobody did");
    }

    @Test
    void a_date_after_one_that_forgot_its_place_is_a_draft_until_somebody_says_where() {
        var event = given.published(team, hidden("Week by week"));
        given.movedToThePast(event);
        forgetting.purgeDue();
        var next = dates.another(event, event, slot(8), true).orElseThrow();
        var afterNext = dates.another(next, next, slot(9), true).orElseThrow();
        var copy = As.staff(
                team.organizer(),
                () -> copies.duplicate(event, List.of(slot(10).startLocal().toLocalDate()))
                        .getFirst());
        for (var made : List.of(next, afterNext, copy)) {
            As.staff(team.organizer(), () -> {
                assertEquals(
                        EventState.DRAFT, planning.planOf(made).orElseThrow().state());
                Refusals.because(PlanningRefused.PLACE_FORGOTTEN, () -> planning.publish(made));
                edit(made, d -> d.at(Given.room(house)));
                planning.publish(made);
            });
            assertEquals(house, placeOf(made));
        }
    }

    @Test
    void what_forgot_its_place_takes_place_again_only_where_somebody_says() {
        var event = given.published(team, hidden("Once more"));
        given.movedToThePast(event);
        forgetting.purgeDue();
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var later = plan.draft().at(slot(9).startLocal(), slot(9).endLocal());
            Refusals.because(PlanningRefused.PLACE_FORGOTTEN, () -> planning.change(event, plan.version(), later));
            Refusals.because(PlanningRefused.PLACE_FORGOTTEN, () -> planning.check(event, later));
            var there = Drafts.from(later).at(Given.room(house)).draft();
            assertTrue(planning.check(event, there).moves());
        });
    }

    @Test
    void a_copy_of_what_forgot_its_link_waits_for_another() {
        var online = Drafts.from(hidden("By link"))
                .nowhere()
                .online(Attendance.ONLINE, "https://meet.example.org/" + UUID.randomUUID())
                .draft();
        var event = given.published(team, online);
        given.movedToThePast(event);
        forgetting.purgeDue();
        As.staff(team.organizer(), () -> {
            var copy = copies.duplicate(event, List.of(slot(10).startLocal().toLocalDate()))
                    .getFirst();
            Refusals.because(PlanningRefused.PLACE_FORGOTTEN, () -> planning.publish(copy));
            refused("onlineLink", FormProblem.ONLINE_LINK_MISSING, () -> edit(copy, d -> d.capacity(7)));
            edit(copy, d -> d.online(Attendance.ONLINE, "https://meet.example.org/x"));
            planning.publish(copy);
        });
    }

    private TimeSlot slot(int inDays) {
        var session = given.session("x", inDays);
        return TimeSlot.of(
                Objects.requireNonNull(session.when().start()),
                Objects.requireNonNull(session.when().end()),
                session.when().zone());
    }

    EventDraft hidden(String title) {
        return Drafts.from(given.session(title, 7))
                .at(Given.room(house))
                .shownTo(AddressVisibility.COMING)
                .draft();
    }

    private @Nullable String placeOf(EventId event) {
        return events.view(event, Audience.TEAM).orElseThrow().place().name();
    }

    @Test
    void they_become_private_with_it_by_hand() {
        three_entries_of_one_place();
        As.staff(team.organizer(), () -> {
            var card = venues.card(kept).orElseThrow();
            venues.change(kept, card.version(), card.facts().asPrivate());
        });
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void they_become_private_with_it_by_an_event_that_hides_it() {
        three_entries_of_one_place();
        given.published(
                team,
                Drafts.from(given.session("Clinic", 7))
                        .at(kept)
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void they_become_private_with_it_when_it_is_found_to_be_a_private_one() {
        three_entries_of_one_place();
        var other = As.staff(
                team.organizer(),
                () -> venues.add(
                        team.organization(), Given.room("Home " + secret).asPrivate()));
        As.staff(team.organizer(), () -> venues.merge(kept, other));
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    private VenueId added() {
        return As.staff(team.organizer(), () -> venues.add(team.organization(), Given.room("House " + secret)));
    }

    @Test
    void an_event_is_edited_around_it_and_no_other_link_takes_its_place() {
        var event = published("One");
        byte[] sealed =
                spoil("event", "sealed_door", event.value(), published("Two").value());
        assertNull(events.view(event, Audience.TEAM).orElseThrow().onlineLink());
        edit(event, d -> d.capacity(7));
        refused(
                "onlineLink",
                FormProblem.SEALED_UNREADABLE,
                () -> edit(event, d -> d.online(Attendance.HYBRID, LINK + "2")));
        restore("event", "sealed_door", event.value(), sealed);
        assertEquals(LINK, events.view(event, Audience.TEAM).orElseThrow().onlineLink());
    }

    @Test
    void when_its_day_is_long_over_it_is_forgotten_all_the_same() {
        var event = published("One");
        spoil("event", "sealed_door", event.value(), published("Two").value());
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertEquals(
                1, Sql.number(jdbc, "select count(*) from event where sealed_door is null and id = ?", event.value()));
    }

    @Test
    void over_what_is_destroyed_one_may_write() {
        var event = published("One");
        vault.destroy(KeyOwner.door(event.value()));
        assertNull(events.view(event, Audience.TEAM).orElseThrow().onlineLink());
        edit(event, d -> d.online(Attendance.HYBRID, LINK + "2"));
        assertEquals(LINK + "2", events.view(event, Audience.TEAM).orElseThrow().onlineLink());
    }

    @Test
    void a_place_is_changed_only_when_it_is_known_what_it_was() {
        var place = added("House");
        byte[] sealed =
                spoil("venue", "sealed_place", place.value(), added("Other").value());
        As.staff(team.organizer(), () -> {
            var card = venues.card(place).orElseThrow();
            assertEquals("", card.facts().name());
            var form = Given.room("New").asPrivate();
            refused("address", FormProblem.SEALED_UNREADABLE, () -> venues.change(place, card.version(), form));
            restore("venue", "sealed_place", place.value(), sealed);
            assertEquals("House", venues.card(place).orElseThrow().facts().name());
            venues.change(place, card.version(), form);
            assertEquals("New", venues.card(place).orElseThrow().facts().name());
        });
    }

    private EventId published(String title) {
        var form = Drafts.from(given.session(title, 5))
                .shownTo(AddressVisibility.COMING)
                .online(Attendance.HYBRID, LINK)
                .draft();
        return given.published(team, form);
    }

    private VenueId added(String name) {
        return As.staff(
                team.organizer(),
                () -> venues.add(team.organization(), Given.room(name).asPrivate()));
    }

    /** Puts one row's sealed value into another, where it must not open. */
    private byte[] spoil(String table, String column, UUID row, UUID other) {
        byte[] sealed = column(table, column, row);
        restore(table, column, row, column(table, column, other));
        return sealed;
    }

    private void restore(String table, String column, UUID row, byte[] sealed) {
        Sql.run(jdbc, "update " + table + " set " + column + " = ? where id = ?", sealed, row);
        assertArrayEquals(sealed, column(table, column, row));
    }

    private byte[] column(String table, String column, UUID row) {
        return jdbc.sql("select " + column + " from " + table + " where id = ?")
                .param(row)
                .query((found, n) -> found.getBytes(1))
                .single();
    }
}
