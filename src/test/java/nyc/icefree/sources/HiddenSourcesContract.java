package nyc.icefree.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.PlainColumns;
import nyc.icefree.events.AddressVisibility;
import nyc.icefree.events.Audience;
import nyc.icefree.events.ChangedDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.PlaceForgetting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event of a partner's calendar whose place is hidden here. */
abstract class HiddenSourcesContract extends SourceStage {
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
    }

    private void hide(EventId event) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    ChangedDraft.of(plan.draft())
                            .address(AddressVisibility.COMING)
                            .draft());
        });
    }
}
