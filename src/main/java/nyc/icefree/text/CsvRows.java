package nyc.icefree.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables that spreadsheet programs write, with any separator (RFC 4180). */
public final class CsvRows {
    /** Sentinel row: it comes back as a row of its own unless a quotation mark was left open. */
    private static final String END = "\u0001end";

    /** @param line row number from 1, as spreadsheets count: blank rows count, line breaks in cells do not */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty when the row is too short or the column is negative. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    private CsvRows() {}

    /** Empty when the row cannot be read. */
    public static List<String> first(String text, char separator) {
        try (var reader = reader(text, separator)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException unreadable) {
            return List.of();
        }
    }

    /** Rows that are not blank, at most one over the limit. Empty for an open quotation mark or over 16,384 cells in a row. */
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
