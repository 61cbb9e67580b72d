package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed right after planning a series from a template: all its dates still get shifts and checklist. */
@Tag("proof")
abstract class CopiesContract {
    private static final int DATES = 60;
    /** Finished announcements are deleted there. */
    private static final String UNFINISHED = "select count(*) from event_publication";

    private static final String WITHOUT =
            "select count(*) from series_date d where not exists (select 1 from shift s where s.event_id = d.event_id)"
                    + " or not exists (select 1 from checklist_task t where t.event_id = d.event_id)";

    static class OnH2Test extends CopiesContract {
        @Override
        Database database(Path folder) {
            return Database.h2(folder);
        }
    }

    static class OnPostgresTest extends CopiesContract {
        @Override
        Database database(Path folder) throws Exception {
            return Database.postgres();
        }
    }

    @TempDir
    Path folder;

    abstract Database database(Path folder) throws Exception;

    @Test
    void no_date_of_a_series_stays_without_what_its_template_has() throws Exception {
        try (var database = database(folder)) {
            try (var app = StartedApp.start(folder, database, "--seed.series=" + DATES)) {
                app.kill();
            }
            assertEquals(DATES, database.number("select count(*) from series_date"), "all dates or none");
            assertTrue(database.number(UNFINISHED) > 0, "the kill came between");
            assertTrue(database.number(WITHOUT) > 0, "the kill came between");
            // as if a while had passed: recent announcements may still be in progress
            database.change("update event_publication set publication_date = publication_date - interval '2' minute");
            // the kill may also have come while they were retried
            database.change(
                    "update scheduled_tasks set picked = true, picked_by = 'killed', execution_time = current_timestamp,"
                            + " last_heartbeat = current_timestamp - interval '2' minute"
                            + " where task_name = 'resubmit-announcements'");
            try (var again = StartedApp.start(folder, database, "--seed.finish=1")) {
                assertEquals(List.of("true"), again.seeded("finished"));
            }
            assertEquals(0, database.number(WITHOUT));
            assertEquals(
                    DATES,
                    database.number("select count(*) from shift s join series_date d on d.event_id = s.event_id"),
                    "each once");
        }
    }
}
