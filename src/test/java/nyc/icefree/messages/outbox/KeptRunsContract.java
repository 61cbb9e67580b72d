package nyc.icefree.messages.outbox;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import nyc.icefree.Given;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.MailStage;
import nyc.icefree.retention.Periods;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whatever is kept for the shortest time, nobody is thanked twice because it was forgotten that they were. */
abstract class KeptRunsContract extends MailStage {
    @AppTest
    static class OnH2Test extends KeptRunsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends KeptRunsContract {}

    @Autowired
    Given given;

    @Autowired
    OutboxRun run;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void a_run_is_kept_until_its_work_can_no_longer_be_due() {
        var recent = begunBefore(ThanksTime.LAST.minusHours(3));
        var old = begunBefore(ThanksTime.LAST.plusHours(3));
        var longer = begunBefore(Duration.ofDays(6));
        Periods.part(beans, Periods.with("kept.sent", "7d"), OutboxRunPurge.class)
                .purgeDue();
        assertEquals(1, runs(longer));
        Periods.part(beans, Periods.with("kept.sent", "1d"), OutboxRunPurge.class)
                .purgeDue();
        assertEquals(1, runs(recent));
        assertEquals(0, runs(old));
    }

    private EventId begunBefore(Duration age) {
        var event = given.published(given.team());
        run.begin(
                new OutboxRun.Of(event, MessageReason.Rsvp.RSVP_THANKS, 1),
                clock.instant().minus(age));
        return event;
    }

    private int runs(EventId event) {
        return jdbc.sql("select count(*) from outbox_run where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}
