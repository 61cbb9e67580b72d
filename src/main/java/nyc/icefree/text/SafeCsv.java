package nyc.icefree.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** A table as CSV (RFC 4180). Marks formulas as text, so that no program runs them; a byte order mark says UTF-8. */
public final class SafeCsv {
    /** Also matches full-width signs, and signs after invisible characters. */
    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    /** The same inside a cell, where a program may split it: at semicolons, tabs or line breaks. */
    private static final Pattern INSIDE =
            Pattern.compile("([;\\t\\r\\n])([\\s\\p{Z}\\p{Cf}\\p{Cc}]*+)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])");

    private static final String MARK = "\uFEFF";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text);

    public SafeCsv() {
        text.write(MARK);
    }

    public SafeCsv row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::cell).toList());
        return this;
    }

    private static String cell(String typed) {
        String inside = INSIDE.matcher(typed).replaceAll("$1$2'");
        return FORMULA.matcher(typed).matches() ? "'" + inside : inside;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
