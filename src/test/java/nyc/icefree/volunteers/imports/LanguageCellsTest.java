package nyc.icefree.volunteers.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.imports.LanguageCells.Known;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class LanguageCellsTest {
    private static final Known BOTH = new Known(Set.of(Language.ENGLISH, Language.SPANISH), true);

    @Autowired
    LanguageCells cells;

    @Test
    void what_stands_in_brackets_is_no_language() {
        assertEquals(BOTH, cells.read("English (native), español (un poco)"));
    }

    @Test
    void a_cell_as_long_as_a_file_is_read_at_once_and_names_none() {
        String longest = "(".repeat(500_000);
        assertEquals(
                new Known(Set.of(), false),
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> cells.read(longest)));
        assertEquals(new Known(Set.of(), false), cells.read("English ".repeat(63)));
    }
}
