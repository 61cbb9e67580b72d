package nyc.icefree.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table as spreadsheet programs write it, whichever sign parts its cells (RFC 4180). */
public final class CsvRows {
    /** Comes back as a row of its own unless a quotation mark before it was never closed. */
    private static final String END = "\u0001end";

    /** @param line from 1, as a spreadsheet numbers it: cells may hold line breaks, and blank rows count */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Nothing where the row is too short; below 0 there is no such column. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    private CsvRows() {}

    /** The cells of the first row; none where it cannot be read. */
    public static List<String> first(String text, char separator) {
        try (var reader = reader(text, separator)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Those that are not blank, and no further than one beyond so many; empty where a quotation mark is never closed or a row has
     * more than 16,384 cells.
     */
    public static Optional<List<Row>> all(String text, char separator, int most) {
        var rows = new ArrayList<Row>();
        try (var reader = reader(text + "\n" + END, separator)) {
            int line = 0;
            for (CsvRecord cells : reader) {
                line++;
                if (cells.getFieldCount() == 1 && cells.getField(0).equals(END)) {
                    return Optional.of(rows);
                }
                if (!cells.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(new Row(line, cells.getFields()));
                }
                if (rows.size() > most) {
                    return Optional.of(rows);
                }
            }
            return Optional.empty();
        } catch (CsvParseException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(text);
    }
}
