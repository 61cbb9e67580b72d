package nyc.icefree.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.messages.Postman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class JobsTest {
    @Test
    void whatever_is_marked_as_a_job_runs(@Autowired JdbcClient jdbc) {
        var known = jdbc.sql("select task_name from scheduled_tasks order by task_name")
                .query(String.class)
                .list();
        assertEquals(
                List.of(
                        "ask-for-shifts",
                        "extend-audit-chain",
                        "extend-series",
                        "fetch-sources",
                        "make-announcements",
                        "make-digests",
                        "make-reminders",
                        "make-thanks",
                        "purge",
                        "put-calendars-right",
                        "remind-of-reviews",
                        "report-totals",
                        "resubmit-announcements",
                        "send-messages",
                        "serve-waiting-lists",
                        "tell-of-ending-trainings",
                        "turn-events"),
                known);
        Postman.untilHeard(() -> jdbc.sql("select count(*) from scheduled_tasks where last_success is not null")
                        .query(Integer.class)
                        .single()
                >= 10);
    }
}
