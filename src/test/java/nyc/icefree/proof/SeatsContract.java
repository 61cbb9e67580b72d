package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seats over HTTP, against the app as a process: the last seat of a shift goes to one, and nobody stands in two places. */
@Tag("proof")
abstract class SeatsContract {
    private static final int CLIENTS = 64;
    private static final int REPEATS = 20;

    static class OnH2Test extends SeatsContract {
        @Override
        Database database(Path folder) {
            return Database.h2(folder);
        }
    }

    static class OnPostgresTest extends SeatsContract {
        @Override
        Database database(Path folder) throws Exception {
            return Database.postgres();
        }
    }

    @TempDir
    Path folder;

    abstract Database database(Path folder) throws Exception;

    @Test
    void the_last_seat_goes_to_one_and_nobody_into_two_overlapping_shifts() throws Exception {
        try (var database = database(folder);
                var app = StartedApp.start(
                        folder, database, "--seed.volunteers=" + CLIENTS, "--seed.shifts=" + 2 * REPEATS)) {
            var helpers = new ArrayList<Helper>();
            for (String token : app.seeded("volunteer")) {
                helpers.add(new Helper(app, token).signIn());
            }
            assertEquals(CLIENTS, helpers.size());
            var shifts = app.seeded("shift");
            var overlapping = app.seeded("overlapping");
            for (int i = 0; i < REPEATS; i++) {
                String shift = shifts.get(i);
                assertEquals(
                        1,
                        takenOf(helpers.stream()
                                .map(helper -> (Callable<Boolean>) () -> helper.act(shift, "take"))
                                .toList()));
            }
            for (int i = REPEATS; i < 2 * REPEATS; i++) {
                var one = helpers.get(i);
                String first = shifts.get(i);
                String second = overlapping.get(i);
                long taken = takenOf(List.of(() -> one.act(first, "take"), () -> one.act(second, "take")));
                assertEquals(1, taken);
            }
        }
    }

    private static long takenOf(List<Callable<Boolean>> tries) throws Exception {
        return Crowd.together(tries).stream().filter(Boolean::booleanValue).count();
    }
}
