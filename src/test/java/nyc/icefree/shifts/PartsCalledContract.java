package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.shifts.asks.CoverCalls;
import org.junit.jupiter.api.Test;

/** Whoever leads a shift that is taken in parts calls for its empty parts. */
abstract class PartsCalledContract extends CoverCallGround {
    @AppTest
    static class OnH2Test extends PartsCalledContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsCalledContract {}

    @Test
    void empty_parts_of_it_are_called_for_and_when_they_are_one_again_that() {
        var whole = led();
        var sheet = sheet(whole.team(), whole.shift());
        var terms = sheet.draft().terms().withLeastPart(30);
        As.staff(whole.team().organizer(), () -> {
            planning.change(
                    whole.shift(),
                    sheet.version(),
                    sheet.draft().withTerms(terms).withSeats(3));
            return terms;
        });
        var ana = volunteer(whole.team());
        var start = sheet.draft().slot().startsAt();
        As.volunteer(
                ana,
                () -> signup.takePart(
                        whole.shift(), start.plus(Duration.ofMinutes(30)), start.plus(Duration.ofMinutes(90))));
        people(whole.team(), 2);
        assertEquals(new CoverCalls.Standing(2, true, true, false), standing(whole));
        assertTrue(call(whole));
        assertEquals(new CoverCalls.Standing(2, true, true, true), standing(whole));
        rounds.round(clock.instant());
        assertEquals(
                2,
                jdbc.sql("select count(distinct shift_id) from shift_ask where asked_at is not null and shift_id in"
                                + " (select id from shift where part_of = ? and taken = 0)")
                        .param(whole.shift().value())
                        .query(Integer.class)
                        .single());
        var part = As.volunteer(ana, () -> signup.mine()).getFirst().shift().id();
        As.volunteer(ana, () -> signup.handBack(part));
        await().until(() -> standing(whole).empty() == 1);
        assertTrue(standing(whole).called());
    }
}
