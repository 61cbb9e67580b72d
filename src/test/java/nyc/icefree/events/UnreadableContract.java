package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is sealed and cannot be opened, though it may be again, is shown as empty and never written over. */
abstract class UnreadableContract {
    @AppTest
    static class OnH2Test extends UnreadableContract {}

    @PostgresAppTest
    static class OnPostgresTest extends UnreadableContract {}

    private static final String LINK = "https://meet.example.org/room";

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    Venues venues;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void an_event_is_edited_around_it_and_no_other_link_takes_its_place() {
        var event = hidden("One");
        byte[] sealed =
                spoil("event", "sealed_door", event.value(), hidden("Two").value());
        assertNull(events.view(event, Audience.TEAM).orElseThrow().onlineLink());
        change(event, Drafts.from(draft(event)).capacity(7).draft());
        assertEquals(
                List.of(new FieldProblem("onlineLink", FormProblem.SEALED_UNREADABLE)),
                assertThrows(FormRefused.class, () -> change(event, withLink(draft(event), LINK + "2")))
                        .problems());
        restore("event", "sealed_door", event.value(), sealed);
        assertEquals(LINK, events.view(event, Audience.TEAM).orElseThrow().onlineLink());
    }

    @Test
    void when_its_day_is_long_over_it_is_forgotten_all_the_same() {
        var event = hidden("One");
        spoil("event", "sealed_door", event.value(), hidden("Two").value());
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertEquals(
                1,
                jdbc.sql("select count(*) from event where sealed_door is null and id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void over_what_is_destroyed_one_may_write() {
        var event = hidden("One");
        vault.destroy(KeyOwner.door(event.value()));
        assertNull(events.view(event, Audience.TEAM).orElseThrow().onlineLink());
        change(event, withLink(draft(event), LINK + "2"));
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
            assertEquals(
                    List.of(new FieldProblem("address", FormProblem.SEALED_UNREADABLE)),
                    assertThrows(FormRefused.class, () -> venues.change(place, card.version(), form))
                            .problems());
            restore("venue", "sealed_place", place.value(), sealed);
            assertEquals("House", venues.card(place).orElseThrow().facts().name());
            venues.change(place, card.version(), form);
            assertEquals("New", venues.card(place).orElseThrow().facts().name());
        });
    }

    private EventId hidden(String title) {
        var form = Drafts.from(given.session(title, 5))
                .shownTo(AddressVisibility.COMING)
                .draft();
        return given.published(team, withLink(form, LINK));
    }

    private static EventDraft withLink(EventDraft form, String link) {
        return Drafts.from(form).online(Attendance.HYBRID, link).draft();
    }

    private EventDraft draft(EventId event) {
        return As.staff(
                team.organizer(), () -> planning.planOf(event).orElseThrow().draft());
    }

    private void change(EventId event, EventDraft form) {
        As.staff(
                team.organizer(),
                () -> planning.change(
                        event, planning.planOf(event).orElseThrow().version(), form));
    }

    private VenueId added(String name) {
        return As.staff(
                team.organizer(),
                () -> venues.add(team.organization(), Given.room(name).asPrivate()));
    }

    /** What was sealed for one row is no more to be opened in another than what another key has sealed. */
    private byte[] spoil(String table, String column, UUID row, UUID other) {
        byte[] sealed = column(table, column, row);
        restore(table, column, row, column(table, column, other));
        return sealed;
    }

    private void restore(String table, String column, UUID row, byte[] sealed) {
        jdbc.sql("update " + table + " set " + column + " = ? where id = ?")
                .params(sealed, row)
                .update();
        assertArrayEquals(sealed, column(table, column, row));
    }

    private byte[] column(String table, String column, UUID row) {
        return jdbc.sql("select " + column + " from " + table + " where id = ?")
                .param(row)
                .query((found, n) -> found.getBytes(1))
                .single();
    }
}
