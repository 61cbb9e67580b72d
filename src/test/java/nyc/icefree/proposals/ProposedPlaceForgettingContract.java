package nyc.icefree.proposals;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was proposed is kept as long as it waits, and its place no longer than the event's; on both databases. */
abstract class ProposedPlaceForgettingContract {
    @AppTest
    static class OnH2Test extends ProposedPlaceForgettingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProposedPlaceForgettingContract {}

    @Autowired
    Given given;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventPlanning planning;

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_waits_forgets_its_place_with_the_event() {
        var event = proposed(given.team());
        assertEquals(
                1, kept("proposal where venue_id is not null and sealed_link is not null and event_id = ?", event));
        assertEquals(1, words(event, "sealed_instructions is not null"));
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertEquals(1, kept("proposal where venue_id is null and sealed_link is null and event_id = ?", event));
        assertEquals(1, words(event, "sealed_instructions is null and title = 'Elsewhere'"));
    }

    @Test
    void what_is_decided_keeps_no_link_and_no_words() {
        var team = given.team();
        var event = proposed(team);
        As.staff(
                team.organizer(),
                () -> proposals.decline(waiting.open(event).orElseThrow().id()));
        assertEquals(1, kept("proposal where sealed_link is null and state = 'DECLINED' and event_id = ?", event));
        assertEquals(0, words(event, "1 = 1"));
    }

    @Test
    void what_cannot_be_opened_at_the_moment_is_not_agreed_to_as_if_it_were_empty() {
        var team = given.team();
        var event = proposed(team);
        jdbc.sql("update proposal set sealed_link = (select sealed_door from event where id = event_id)"
                        + " where event_id = ?")
                .param(event.value())
                .update();
        As.administrator(given.person(), () -> {
            var open = waiting.open(event).orElseThrow();
            assertEquals(
                    ProposalRefused.Reason.UNREADABLE,
                    assertThrows(ProposalRefused.class, () -> proposals.agree(open.id()))
                            .reason());
            proposals.decline(open.id());
        });
    }

    private EventId proposed(Given.Team team) {
        var hidden = given.session("Circle", 5).with(Visibility.of(AddressVisibility.COMING));
        var event = given.published(team, hidden);
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var other = plan.draft()
                    .with(new Where(
                            null,
                            Given.room("House " + UUID.randomUUID()),
                            Attendance.HYBRID,
                            "https://meet.example.org/new"))
                    .worded(given.session("Elsewhere", 5).words());
            proposals.propose(event, plan.version(), other, ShiftHours.MOVE, null);
            assertTrue(waiting.open(event).isPresent());
        });
        return event;
    }

    private int words(EventId event, String which) {
        return kept(
                "proposal_words where " + which + " and proposal_id in (select id from proposal where event_id = ?)",
                event);
    }

    private int kept(String where, EventId event) {
        return jdbc.sql("select count(*) from " + where)
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}
