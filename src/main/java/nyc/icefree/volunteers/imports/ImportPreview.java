package nyc.icefree.volunteers.imports;

import java.util.List;

/** @param leftToday how many people the organization may still ask today */
public record ImportPreview(List<ImportLine> lines, int leftToday) {
    public ImportPreview {
        lines = List.copyOf(lines);
    }

    public List<ImportLine> ready() {
        return lines.stream().filter(ImportLine::isReady).toList();
    }
}
