package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody may know of a whole series, at an address that stays; on both databases. */
abstract class SeriesPageContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesPageContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesPageContract {}

    @Autowired
    EventDeletion deletion;

    @Test
    void it_is_found_by_every_spelling_that_ends_with_its_key_and_by_its_whole_id() {
        var id = weekly(TUESDAYS.times(3));
        publish(id);
        String key = SeriesAddress.of(id.value());
        var found = at(key).orElseThrow();
        assertEquals(id.value(), found.root());
        assertEquals(found, at("clinic-" + key).orElseThrow());
        assertEquals(found, at("what-it-was-called-before-" + key).orElseThrow());
        assertEquals(found, at(id.toString()).orElseThrow());
        for (String none : List.of(
                "",
                "clinic",
                "zzzzzzzzzz",
                "clinic-" + key + "x",
                "clinic" + key,
                key.toUpperCase(java.util.Locale.ROOT) + "-",
                UUID.randomUUID().toString(),
                "Clinic " + key,
                "0000000000")) {
            assertTrue(at(none).isEmpty(), none);
        }
        assertEquals(
                "clinic-" + key, SeriesAddress.of(found.root(), events(found).getFirst()));
    }

    @Test
    void addresses_reach_from_the_first_to_the_last_id_that_there_can_be() {
        for (var id :
                List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MAX_VALUE, 5), new UUID(Long.MIN_VALUE, -7))) {
            var span = SeriesAddress.span("x-" + SeriesAddress.of(id)).orElseThrow();
            assertEquals(id.getMostSignificantBits() >>> 16, span.first().getMostSignificantBits() >>> 16);
            assertEquals(
                    span.first().getMostSignificantBits() >>> 16, span.last().getMostSignificantBits() >>> 16);
            assertEquals(10, SeriesAddress.of(id).length());
        }
    }

    @Test
    void all_members_of_a_split_family_have_one_page_with_each_stretch_by_its_rule() {
        var id = weekly(TUESDAYS.times(5));
        publish(id);
        var dates = rows(id).stream().map(SeriesDateRow::event).toList();
        change(dates.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(2).atTime(10, 0)), Scope.FOLLOWING);
        var rest = As.staff(
                team.organizer(), () -> desk.ofEvent(dates.get(4)).orElseThrow().id());
        var found = at(SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(found, at(rest.toString()).orElseThrow());
        assertEquals(2, found.parts().size());
        assertEquals(dates.subList(0, 2), ids(found.parts().getFirst()));
        assertEquals(dates.subList(2, 5), ids(found.parts().getLast()));
        assertEquals(
                new Ending.On(tuesday.plusWeeks(1)),
                rule(found.parts().getFirst()).ending());
        assertEquals(tuesday.plusWeeks(4).plusDays(2), last(found.parts().getLast()));
    }

    @Test
    void drafts_what_was_taken_back_and_what_goes_by_its_link_are_not_told_nor_how_far_they_go() {
        var id = weekly(TUESDAYS.times(6));
        var dates = rows(id).stream().map(SeriesDateRow::event).toList();
        assertTrue(at(SeriesAddress.of(id.value())).isEmpty(), "nothing of it was ever public");
        As.staff(team.organizer(), () -> List.of(0, 1, 2, 3).forEach(n -> planning.publish(dates.get(n))));
        As.staff(team.organizer(), () -> planning.cancel(dates.get(1), "Flooded"));
        As.staff(team.organizer(), () -> planning.unpublish(dates.get(2)));
        change(dates.get(3), d -> Drafts.from(d).reach(Reach.BY_LINK).draft(), Scope.THIS);
        var found = at(SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(dates.subList(0, 2), ids(found.parts().getFirst()));
        assertEquals(EventState.CANCELLED, events(found).getLast().state());
        assertEquals(
                tuesday.plusWeeks(1),
                last(found.parts().getFirst()),
                "the rule goes on for four weeks, of which nobody is told");
        events(found).forEach(event -> assertNull(event.onlineLink()));
    }

    @Test
    void a_stretch_that_is_a_draft_is_not_there_at_all() {
        var id = weekly(TUESDAYS.times(4));
        var dates = rows(id).stream().map(SeriesDateRow::event).toList();
        As.staff(team.organizer(), () -> planning.publish(dates.getFirst()));
        change(dates.get(2), d -> at(d, tuesday.plusWeeks(2).plusDays(2).atTime(10, 0)), Scope.FOLLOWING);
        var found = at(SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(1, found.parts().size());
        assertEquals(List.of(dates.getFirst()), ids(found.parts().getFirst()));
    }

    @Test
    void when_nothing_is_public_any_more_it_still_answers_and_tells_nothing() {
        var id = weekly(TUESDAYS.times(2));
        publish(id);
        rows(id).forEach(row -> As.staff(team.organizer(), () -> planning.unpublish(row.event())));
        var found = at("clinic-" + SeriesAddress.of(id.value())).orElseThrow();
        assertEquals(new PublicLineage(id.value(), List.of()), found);
    }

    @Test
    void its_address_outlives_the_first_of_its_series() {
        var id = weekly(TUESDAYS.times(4));
        var dates = rows(id).stream().map(SeriesDateRow::event).toList();
        change(dates.get(1), d -> at(d, tuesday.plusWeeks(1).plusDays(1).atTime(10, 0)), Scope.FOLLOWING);
        change(dates.get(3), d -> at(d, tuesday.plusWeeks(3).plusDays(2).atTime(10, 0)), Scope.FOLLOWING);
        As.staff(team.organizer(), () -> dates.subList(1, 4).forEach(planning::publish));
        String address = SeriesAddress.of(id.value());
        assertEquals(2, at(address).orElseThrow().parts().size());
        As.staff(team.organizer(), () -> deletion.delete(dates.getFirst()));
        var found = at(address).orElseThrow();
        assertEquals(id.value(), found.root());
        assertEquals(
                dates.subList(1, 4), events(found).stream().map(e -> e.id()).toList());
        assertEquals(
                id.value(),
                As.nobody(() -> programme.of(dates.get(3), 3)).orElseThrow().root());
        assertEquals(
                Set.copyOf(dates.subList(1, 4)),
                Set.copyOf(records.family(id.value()).orElseThrow().dates()),
                "its calendar, too");
        assertEquals(
                id.value(),
                Objects.requireNonNull(records.of(dates.subList(3, 4)).get(dates.get(3)))
                        .root());
    }

    @Test
    void many_dates_take_no_more_statements_than_few() {
        var few = weekly(TUESDAYS.times(21)); // fewer than that are read in one row each
        var many = weekly(TUESDAYS.times(30));
        publish(few);
        publish(many);
        change(rows(many).get(9).event(), d -> at(d, tuesday.plusWeeks(9).atTime(10, 0)), Scope.FOLLOWING);
        at(few.toString());
        assertEquals(statements(few), statements(many));
        assertTrue(statements(many) <= 12, statements(many) + " statements");
    }

    private long statements(SeriesId id) {
        return CountedStatements.in(() -> at(SeriesAddress.of(id.value())));
    }

    private Optional<PublicLineage> at(String address) {
        return As.nobody(() -> programme.at(address));
    }

    private static List<nyc.icefree.eventviews.EventView> events(PublicLineage found) {
        return found.parts().stream()
                .flatMap(part -> part.dates().stream())
                .map(PublicLineage.Date::event)
                .toList();
    }

    private static List<EventId> ids(PublicLineage.Part part) {
        return part.dates().stream().map(date -> date.event().id()).toList();
    }

    private static nyc.icefree.recurrence.Rule rule(PublicLineage.Part part) {
        return Objects.requireNonNull(part.rule());
    }

    private static LocalDate last(PublicLineage.Part part) {
        assertFalse(rule(part).ending() instanceof Ending.Never);
        return ((Ending.On) rule(part).ending()).last();
    }
}
