package nyc.icefree.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
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
        calendar.with("a@" + tag, "Rally", start, "LOCATION:House r" + tag);
        fetched(id);
        assertEquals(start, events.slotOf(event).orElseThrow().startsAt());
    }

    @Test
    void words_that_tell_a_hidden_place_are_taken_over_as_soon_as_it_is_shown() {
        String place = "LOCATION:Bell Hall\\, 9 Openly Street";
        calendar.with("a@" + tag, "Supper", start, place, "DESCRIPTION:Come quietly");
        var id = added();
        var event = Objects.requireNonNull(page(id).items().getFirst().event());
        hide(event);
        var later = start.plusSeconds(3_600);
        calendar.with("a@" + tag, "Supper", later, place, "DESCRIPTION:We meet at 9 Openly Street");
        fetched(id);
        assertEquals(later, events.slotOf(event).orElseThrow().startsAt(), "nobody shall come an hour early");
        assertEquals("Come quietly", description(event));
        shown(event, AddressVisibility.EVERYONE);
        fetched(id);
        assertEquals("We meet at 9 Openly Street", description(event));
    }

    private String description(EventId event) {
        return events.view(event, Audience.PUBLIC)
                .orElseThrow()
                .wordsIn(Language.ENGLISH)
                .description();
    }

    private void hide(EventId event) {
        shown(event, AddressVisibility.COMING);
    }

    private void shown(EventId event, AddressVisibility address) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    Drafts.from(plan.draft()).shownTo(address).draft());
        });
    }
}
