package nyc.icefree.messages.reminders;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.AtOnce;
import nyc.icefree.Raced;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Two hundred acts at once: reminders, answers, changes of the event, and places that come free. */
@DatabasesDiffer
@ExtendWith(OutputCaptureExtension.class)
abstract class CrowdAskedContract extends UnconfirmedGround {
    @AppTest
    static class OnH2Test extends CrowdAskedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CrowdAskedContract {}

    @Raced
    void whatever_comes_at_once_the_places_are_right(CapturedOutput output) throws InterruptedException {
        var event = event(70);
        var all = IntStream.range(0, 100)
                .mapToObj(n -> reserve(event, 1, address()))
                .toList();
        var asking = acts(event, all);
        for (int n = 0; n < 10; n++) {
            asking.add(() -> {
                makeAt(confirm(event).askedAt());
                return true;
            });
        }
        AtOnce.won(asking);
        right(event);
        makeAt(confirm(event).askedAt());
        jdbc.sql("update outbox set state = 'SENT', settled_at = ? where event = ? and reason = ?")
                .params(Timestamp.from(confirm(event).askedAt()), event.value(), BEFORE.name())
                .update();
        var freeing = acts(event, all);
        for (int n = 0; n < 10; n++) {
            freeing.add(() -> released(event));
        }
        AtOnce.won(freeing);
        right(event);
        all.forEach(one -> {
            if (state(one) == RsvpState.MAYBE && now(one).released()) {
                assertEquals(1, made(RELEASED, one).size());
            }
        });
        assertEquals(
                List.of(),
                output.getAll()
                        .lines()
                        .filter(line -> line.contains(event.toString()) && line.contains("could not be"))
                        .toList());
    }

    private List<Callable<?>> acts(EventId event, List<ReservationOutcome> all) {
        var acts = new ArrayList<Callable<?>>();
        for (int n = 0; n < all.size(); n++) {
            var one = all.get(n);
            var token = one.manage().value();
            switch (n % 4) {
                case 0 -> acts.add(() -> reservations.fewer(token, 1));
                case 1 -> acts.add(() -> reservations.maybe(token));
                case 2 -> acts.add(() -> reservations.come(token));
                default -> acts.add(() -> reserve(event, 1, address()));
            }
            if (n % 2 == 0) {
                acts.add(() -> reservations.fewer(token, 1));
            }
            if (n % 25 == 0) {
                int places = 70 + n / 25;
                acts.add(() -> {
                    change(event, draft -> draft.with(draft.rsvps().capacity(places)));
                    return true;
                });
            }
        }
        return acts;
    }

    private void right(EventId event) {
        int held = jdbc.sql(
                        "select coalesce(sum(party_size), 0) from rsvp where event_id = ? and state in ('GOING', 'OFFERED')")
                .param(event.value())
                .query(Integer.class)
                .single();
        int taken = jdbc.sql("select taken from event_places where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
        assertEquals(held, taken);
    }
}
