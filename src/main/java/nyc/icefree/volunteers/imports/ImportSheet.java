package nyc.icefree.volunteers.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.CsvRows;
import nyc.icefree.text.SafeText;

/** Reads name, address and languages from a spreadsheet program's table, and nothing else. */
public final class ImportSheet {
    public static final int MOST_OCTETS = 1_000_000;
    public static final int MOST_LINES = 2_000;

    /** A first line by which spreadsheet programs name the separator. */
    private static final String SEPARATOR_LINE = "(?i)^\"?sep=.\"?\\R";

    /** @param line row number from 1 */
    public record Row(int line, String name, String email, String languages) {
        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    private ImportSheet() {}

    /** @throws Refused when it is no table with named columns */
    public static List<Row> read(byte[] octets) {
        if (octets.length > MOST_OCTETS) {
            throw new Refused(ImportRefused.TOO_BIG);
        }
        String text = SheetText.of(octets).replaceFirst(SEPARATOR_LINE, "");
        if (text.isBlank()) {
            throw new Refused(ImportRefused.EMPTY);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refused(ImportRefused.NOT_A_TABLE);
        }
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(sign -> columns(text, sign).known()))
                .orElseThrow();
        var columns = columns(text, separator);
        if (!columns.suffice()) {
            throw new Refused(ImportRefused.COLUMNS_MISSING);
        }
        return rows(text, separator, columns);
    }

    private static SheetColumns columns(String text, char separator) {
        return SheetColumns.of(CsvRows.first(text, separator));
    }

    private static List<Row> rows(String text, char separator, SheetColumns columns) {
        var found =
                CsvRows.all(text, separator, MOST_LINES + 1).orElseThrow(() -> new Refused(ImportRefused.NOT_A_TABLE));
        if (found.size() > MOST_LINES + 1) {
            throw new Refused(ImportRefused.TOO_MANY_LINES);
        }
        if (found.size() == 1) {
            throw new Refused(ImportRefused.EMPTY);
        }
        return found.stream().skip(1).map(row -> row(row, columns)).toList();
    }

    private static Row row(CsvRows.Row row, SheetColumns columns) {
        return new Row(
                row.line(),
                SafeText.line(row.cell(columns.name()) + " " + row.cell(columns.surname())),
                SafeText.line(row.cell(columns.email())),
                row.cell(columns.languages()));
    }

    /** Decodes a spreadsheet program's file: UTF-8 or UTF-16 by byte order mark, else UTF-8, else Windows-1252. */
    private static final class SheetText {
        private static final Charset WINDOWS = Charset.forName("windows-1252");

        private SheetText() {}

        static String of(byte[] octets) {
            if (begins(octets, 0xEF, 0xBB, 0xBF)) {
                return new String(octets, 3, octets.length - 3, StandardCharsets.UTF_8);
            }
            if (begins(octets, 0xFF, 0xFE)) {
                return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16LE);
            }
            if (begins(octets, 0xFE, 0xFF)) {
                return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16BE);
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(octets))
                        .toString();
            } catch (CharacterCodingException other) {
                return new String(octets, WINDOWS);
            }
        }

        private static boolean begins(byte[] octets, int... mark) {
            return octets.length >= mark.length
                    && Arrays.equals(
                            mark,
                            java.util.stream.IntStream.range(0, mark.length)
                                    .map(n -> octets[n] & 0xFF)
                                    .toArray());
        }
    }
}
