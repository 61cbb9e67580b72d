package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads hundreds of real and broken calendars: none hangs the reader, and no good event is lost. They belong to others
 * and are not in the project, so this runs by hand before a release.
 */
@Tag("soak")
class PartnerCalendarsTest {
    private static final Path PAGE = Path.of("docs/import.md");

    @Test
    void no_calendar_hangs_the_reader_and_no_good_event_is_lost() throws Exception {
        Needed.here(PartnerCalendars.folder().isPresent(), "CALENDARS names no collection of calendars");
        var outcomes = PartnerCalendars.readAll();
        assertTrue(outcomes.size() > 300);
        assertEquals(List.of(), outcomes.stream().filter(o -> o.seconds() > 5).toList());
        assertEquals(
                List.of(),
                outcomes.stream()
                        .filter(o -> o.lost() > 0)
                        .map(o -> o.file() + " " + o.proved() + " proved, "
                                + o.read().entries() + " seen " + o.read().leftOut())
                        .toList());
        String table = PartnerCalendars.table(outcomes);
        Files.writeString(Path.of("target/import-table.md"), table);
        String page = Files.readString(PAGE);
        assertEquals(
                List.of(),
                table.lines()
                        .filter(row -> row.startsWith("| **all files**") || row.startsWith("| class: "))
                        .filter(row -> !page.contains(row))
                        .toList());
    }
}
