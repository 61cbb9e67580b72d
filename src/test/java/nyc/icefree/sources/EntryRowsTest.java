package nyc.icefree.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nyc.icefree.calendar.reading.Remark;
import org.junit.jupiter.api.Test;

class EntryRowsTest {
    @Test
    void a_remark_of_another_version_costs_neither_the_others_nor_the_row() {
        assertEquals(
                Set.of(Remark.TENTATIVE, Remark.END_MISSING), EntryRows.remarks("END_MISSING RENAMED_SINCE TENTATIVE"));
        assertEquals(Set.of(), EntryRows.remarks(""));
    }
}
