package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.PlainColumns;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event of a partner's calendar whose place is hidden here. */
abstract class HiddenSourcesContract extends SourceStage {
    @AppTest
    static class OnH2Test extends HiddenSourcesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HiddenSourcesContract {}

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void its_next_place_is_a_private_one_and_is_forgotten_everywhere_a_week_later() {
        calendar.with("a@" + tag, "Rally", start, "LOCATION:Queens");
        var id = added();
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        String secret = "House q" + UUID.randomUUID();
        calendar.with("a@" + tag, "Rally", start, "LOCATION:" + secret);
        fetched(id);
        assertEquals(
                secret, events.view(event, Audience.TEAM).orElseThrow().place().name());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret), "nor as its calendar says itself");
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertNull(events.view(event, Audience.TEAM).orElseThrow().place().name());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void words_that_tell_the_place_wait_and_are_forgotten_with_it() {
        calendar.with("a@" + tag, "Rally", start, "LOCATION:Queens");
        var id = added();
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        String secret = "House q" + UUID.randomUUID();
        calendar.with("a@" + tag, "Rally at " + secret, start, "LOCATION:" + secret, "DESCRIPTION:Come to " + secret);
        fetched(id);
        assertEquals(
                List.of("source_change.description", "source_change.title"),
                PlainColumns.with(jdbc, secret),
                "a person looks at these words");
        given.movedToThePast(event);
        forgetting.purgeDue();
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
        assertEquals(List.of(), page(id).changes(), "nothing is left to agree to");
        calendar.with("a@" + tag, "Rally at " + secret, start.plusSeconds(60), "LOCATION:" + secret);
        fetched(id);
        assertEquals(List.of(), PlainColumns.with(jdbc, secret), "nor is it learned anew");
        assertEquals(List.of(), page(id).changes());
        var view = events.view(event, Audience.TEAM).orElseThrow();
        assertEquals("Rally", view.wordsIn(Language.ENGLISH).title());
    }

    @Test
    void what_forgot_its_place_moves_to_a_day_to_come_only_where_its_calendar_says() {
        calendar.with("a@" + tag, "Rally", start, "LOCATION:House q" + tag);
        var id = added();
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        given.movedToThePast(event);
        for (String column : List.of("start_local", "end_local", "zone", "starts_at", "ends_at")) {
            jdbc.sql("update source_item set " + column + " = (select e." + column
                            + " from event e where e.id = :event) where event_id = :event")
                    .param("event", event.value())
                    .update();
        }
        forgetting.purgeDue();
        calendar.with("a@" + tag, "Rally", start);
        fetched(id);
        assertTrue(events.slotOf(event).orElseThrow().isOver(clock.instant()));
        var change = page(id).changes().getFirst();
        assertEquals(ChangeReason.MOVED_FAR, change.reason());
        var refused = assertThrows(
                SourceRefused.class, () -> As.staff(team.organizer(), () -> review.decide(change.id(), true)));
        assertEquals(SourceRefused.Reason.PLACE_FORGOTTEN, refused.reason());
        calendar.with("a@" + tag, "Rally", start, "LOCATION:House r" + tag);
        fetched(id);
        assertEquals(start, events.slotOf(event).orElseThrow().startsAt());
        assertEquals(List.of(), page(id).changes());
    }

    private void hide(EventId event) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    Drafts.from(plan.draft()).shownTo(AddressVisibility.COMING).draft());
        });
    }
}
