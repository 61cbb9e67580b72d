package nyc.icefree.oversight;

import java.util.List;

/** Some lines of the record, the newest first, and how many there are in all. */
public record RecordPage(List<RecordLine> lines, int total) {
    public RecordPage {
        lines = List.copyOf(lines);
    }
}
