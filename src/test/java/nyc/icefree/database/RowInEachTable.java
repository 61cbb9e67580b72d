package nyc.icefree.database;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one row into every table there is, of values that its checks accept: found by trying, so that a new table needs no word here. */
final class RowInEachTable {
    private static final int TRIES = 20_000;
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern COLUMN = Pattern.compile("\"([A-Z0-9_]+)\"");
    private static final Pattern VIOLATED = Pattern.compile("Check constraint violation: \"([A-Z0-9_]+):");
    private static final Pattern BOUND = Pattern.compile("BETWEEN (\\d+)");
    private final JdbcClient jdbc;
    private final Random dice = new Random(7);

    RowInEachTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String name, String type) {}

    /** @return the tables that took a row; rows that were there are gone */
    List<String> write() throws SQLException {
        // whom a row belongs to is not the question here, and would need an order of the tables
        jdbc.sql("set referential_integrity false").update();
        var tables = jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history' order by 1")
                .query((row, n) -> row.getString(1))
                .list();
        for (String table : tables) {
            jdbc.sql("delete from \"" + table + "\"").update();
            write(table);
        }
        jdbc.sql("set referential_integrity true").update();
        return tables;
    }

    private void write(String table) throws SQLException {
        var checks = checks(table);
        var columns = columns(table);
        var choices = new LinkedHashMap<String, List<@Nullable Object>>();
        columns.forEach(column -> choices.put(column.name(), choices(column, checks)));
        var row = new LinkedHashMap<String, @Nullable Object>();
        choices.forEach((column, values) -> row.put(column, values.getFirst()));
        for (int i = 0; i < TRIES; i++) {
            String violated = insert(table, row);
            if (violated == null) {
                return;
            }
            for (String column : named(checks.getOrDefault(violated, ""))) {
                var values = Objects.requireNonNull(choices.get(column), column);
                row.put(column, values.get(dice.nextInt(values.size())));
            }
        }
        throw new IllegalStateException("no row for " + table + " was found, last tried: " + row);
    }

    /** @return the check that was violated, or null when the row was taken */
    private @Nullable String insert(String table, Map<String, @Nullable Object> row) throws SQLException {
        var marks = "?, ".repeat(row.size()).replaceFirst(", $", "");
        try {
            jdbc.sql("insert into \"" + table + "\" (\"" + String.join("\", \"", row.keySet()) + "\") values (" + marks
                            + ")")
                    .params(new ArrayList<>(row.values()))
                    .update();
            return null;
        } catch (DataIntegrityViolationException e) {
            return violated(e);
        }
    }

    private static String violated(DataAccessException e) throws SQLException {
        if (e.getRootCause() instanceof SQLIntegrityConstraintViolationException said) {
            var found = VIOLATED.matcher(String.valueOf(said.getMessage()));
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new SQLException(String.valueOf(e.getMessage()), e);
    }

    private List<Column> columns(String table) {
        return jdbc.sql("select column_name, data_type from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'")
                .param(table)
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private Map<String, String> checks(String table) {
        var found = new LinkedHashMap<String, String>();
        jdbc.sql("select c.constraint_name, c.check_clause from information_schema.check_constraints c"
                        + " join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                        + " and t.constraint_name = c.constraint_name"
                        + " where t.table_schema = 'PUBLIC' and t.table_name = ?")
                .param(table)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(check -> found.put(check.getKey(), check.getValue()));
        return found;
    }

    private static List<@Nullable Object> choices(Column column, Map<String, String> checks) {
        var values = new LinkedHashSet<@Nullable Object>();
        for (String check : checks.values()) {
            if (named(check).contains(column.name())) {
                if (column.type().startsWith("CHARACTER")) {
                    LITERAL.matcher(check)
                            .results()
                            .forEach(text -> values.add(text.group(1).replace('%', 'x')));
                }
                if (column.type().equals("INTEGER")) {
                    BOUND.matcher(check).results().forEach(bound -> values.add(Integer.valueOf(bound.group(1))));
                }
                if (check.contains("\"" + column.name() + "\" IS ")) {
                    values.add(null);
                }
            }
        }
        values.addAll(usual(column.type()));
        return new ArrayList<>(values);
    }

    private static List<Object> usual(String type) {
        return switch (type) {
            case "BOOLEAN" -> List.of(true, false);
            case "UUID" -> List.of(UUID.randomUUID(), UUID.randomUUID());
            case "BINARY VARYING", "BINARY LARGE OBJECT", "BINARY" -> List.of(new byte[] {1});
            case "DATE" -> List.of("2030-01-01", "2030-01-02");
            case "TIME" -> List.of("10:00:00", "11:00:00");
            default -> {
                if (type.startsWith("TIMESTAMP")) {
                    yield List.of("2030-01-01 10:00:00", "2030-01-01 11:00:00");
                }
                yield type.startsWith("CHARACTER") ? List.of("x", "y") : List.of(1, 0, 2);
            }
        };
    }

    private static Set<String> named(String check) {
        var names = new LinkedHashSet<String>();
        COLUMN.matcher(check).results().forEach(name -> names.add(name.group(1)));
        return names;
    }
}
