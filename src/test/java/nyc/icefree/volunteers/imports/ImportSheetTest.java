package nyc.icefree.volunteers.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nyc.icefree.Refusals;
import nyc.icefree.volunteers.imports.ImportSheet.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportSheetTest {
    private static final List<Row> ZOE = List.of(new Row(2, "Zoë Ñandú", "zoe@example.org", "English; Spanish"));

    private static List<Row> read(String text) {
        return ImportSheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportRefused refused(byte[] octets) {
        var refused = Refusals.because(ImportRefused.class, () -> ImportSheet.read(octets));
        return (ImportRefused) refused.getFirst();
    }

    private static ImportRefused refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,E-mail,Languages\nZoë Ñandú,zoe@example.org,English; Spanish\n",
                "\uFEFFNAME,Phone,E-mail address,Languages spoken\r\nZoë Ñandú,917 555 0101,zoe@example.org,English; Spanish\r\n",
                "sep=;\nNombre;Correo electrónico;Idiomas\nZoë Ñandú;zoe@example.org;\"English; Spanish\"",
                "Idiomas\tApellidos\tNombre\tCorreo\nEnglish; Spanish\tÑandú\tZoë\tzoe@example.org",
                "Volunteer?,Name,Email,Language\nYes,Zoë Ñandú,zoe@example.org,English; Spanish\n",
                "Volunteer,Email,Language\nZoë Ñandú,zoe@example.org,English; Spanish",
                "First name,Last name,Notes,Email,Language\n Zoë , Ñandú ,\"two\nlines, \"\"quoted\"\"\",zoe@example.org,English; Spanish\n\n,,,,\n"
            })
    void reads_three_columns_as_programs_write_them(String text) {
        assertEquals(ZOE, read(text));
    }

    @Test
    void reads_the_letters_of_older_programs() {
        String text = "Name;E-mail;Languages\nZoë Ñandú;zoe@example.org;\"English; Spanish\"\n";
        assertEquals(ZOE, ImportSheet.read(text.getBytes(Charset.forName("windows-1252"))));
        for (var order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    ZOE, ImportSheet.read(("\uFEFF" + text.replace(';', '\t').replace("h\t", "h;")).getBytes(order)));
        }
    }

    @Test
    void counts_lines_as_a_spreadsheet_does() {
        var rows = read("Name,E-mail\nA,a@example.org\n\n\"B\nC\",b@example.org\nD\n");
        assertEquals(
                List.of(
                        new Row(2, "A", "a@example.org", ""),
                        new Row(4, "B C", "b@example.org", ""),
                        new Row(5, "D", "", "")),
                rows);
    }

    @Test
    void refuses_what_is_no_table() {
        assertEquals(ImportRefused.EMPTY, refused(""));
        assertEquals(ImportRefused.EMPTY, refused(" \n\n"));
        assertEquals(ImportRefused.EMPTY, refused("Name,E-mail\n\n"));
        assertEquals(ImportRefused.COLUMNS_MISSING, refused("A,a@example.org\nB,b@example.org\n"));
        assertEquals(ImportRefused.COLUMNS_MISSING, refused("Name,Phone\nA,1\n"));
        assertEquals(ImportRefused.COLUMNS_MISSING, refused("E-mail\na@example.org\n"));
        assertEquals(ImportRefused.NOT_A_TABLE, refused("Name,E-mail\nA\0,a@example.org\n"));
        assertEquals(
                ImportRefused.NOT_A_TABLE,
                refused("Name,Notes,E-mail\nA,\"never closed,a@example.org\nB,,b@example.org\n"));
        assertEquals(ImportRefused.NOT_A_TABLE, refused("Name,E-mail\nA,a@example.org\n" + ",".repeat(20_000)));
        assertEquals(ImportRefused.TOO_MANY_LINES, refused("Name,E-mail\n" + "A,a@example.org\n".repeat(2_001)));
        assertEquals(
                2_000, read("Name,E-mail\n" + "A,a@example.org\n".repeat(2_000)).size());
        assertEquals(ImportRefused.TOO_BIG, refused(new byte[10_000_000]));
    }
}
