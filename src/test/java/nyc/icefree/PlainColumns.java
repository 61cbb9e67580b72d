package nyc.icefree;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of text in the database, for tests that look for what must lie nowhere in plain. */
public final class PlainColumns {
    private PlainColumns() {}

    /** @return {@code table.column} of each find, in upper or lower case */
    public static List<String> with(JdbcClient jdbc, String words) {
        var columns = jdbc.sql("select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(data_type) like 'char%'")
                .query((row, n) -> "\"" + row.getString(1) + "\".\"" + row.getString(2) + "\"")
                .list();
        if (columns.size() < 50) {
            throw new IllegalStateException("these are not all columns: " + columns);
        }
        return columns.stream()
                .filter(column -> jdbc.sql("select count(*) from " + column.split("\\.")[0] + " where lower("
                                        + column.split("\\.")[1] + ") like :words")
                                .param("words", "%" + words.toLowerCase(Locale.ROOT) + "%")
                                .query(Integer.class)
                                .single()
                        > 0)
                .map(column -> column.toLowerCase(Locale.ROOT).replace("\"", ""))
                .sorted()
                .toList();
    }
}
