package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Raced;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has last week's dump, the master key and the folder of keys as it is today cannot tell whose address was here. */
@DatabasesDiffer
abstract class ErasedAddressContract extends AppParts {
    @AppTest
    static class OnH2Test extends ErasedAddressContract {}

    @Autowired
    DataSource database;

    private final String address = VolunteersContract.address();

    @Test
    void an_old_dump_does_not_confirm_a_volunteer_who_left() throws SQLException {
        var person = signUp();
        var dump = dump();
        As.volunteer(person, () -> volunteers.leave());
        putBack(dump);
        assertEquals(Optional.empty(), people.byEmail(address));
        vault.destroyDoomed();
        assertEquals(Optional.empty(), people.byEmail(address));
    }

    @Test
    void an_old_dump_does_not_confirm_somebody_who_was_of_the_staff() throws SQLException {
        var person = accounts.create("Ada", address, Language.ENGLISH, "seven lanterns", new byte[20], false);
        var dump = dump();
        people.forget(person);
        putBack(dump);
        assertEquals(Optional.empty(), people.byEmail(address));
    }

    /** So nothing that the database holds can be made again from the address, with the master key or without. */
    @Test
    void two_lives_of_one_address_have_no_value_in_common() throws SQLException {
        var first = newValues(this::signUp);
        As.volunteer(people.byEmail(address).orElseThrow(), () -> volunteers.leave());
        var second = newValues(this::signUp);
        assertTrue(first.size() > 3 && second.size() > 3, first + " " + second);
        first.retainAll(second);
        assertEquals(Set.of(), first);
    }

    @Raced
    void three_sign_ups_at_once_are_one_volunteer_and_no_fault_of_the_database() throws Exception {
        var organization = given.team().organization();
        List<Future<Boolean>> all = AtOnce.run(3, () -> {
            As.nobody(() -> volunteers.signUp(VolunteersContract.form("Ada", address, organization)));
            return true;
        });
        for (var one : all) {
            assertTrue(one.get());
        }
        assertTrue(volunteers.of(people.byEmail(address).orElseThrow()).isPresent());
    }

    PersonId signUp() {
        As.nobody(() -> volunteers.signUp(
                VolunteersContract.form("Ada", address, given.team().organization())));
        return people.byEmail(address).orElseThrow();
    }

    private interface Act {
        void run();
    }

    private Set<String> newValues(Act act) throws SQLException {
        var before = values();
        act.run();
        var after = values();
        after.removeAll(before);
        return after;
    }

    /** Whatever could be a keyed or plain hash: sealed, hexadecimal, base64; no word. */
    private Set<String> values() throws SQLException {
        var found = new HashSet<String>();
        for (var rows : dump().values()) {
            for (var row : rows) {
                for (@Nullable Object value : row.values()) {
                    String text = written(value);
                    if (text.matches("(?=.*[0-9])[A-Za-z0-9+/=_-]{12,}")) {
                        found.add(text);
                    }
                }
            }
        }
        return found;
    }

    private Map<String, List<Map<String, @Nullable Object>>> dump() throws SQLException {
        var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        for (String table : tables()) {
            all.put(table, rows(table));
        }
        return all;
    }

    private List<Map<String, @Nullable Object>> rows(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows();
    }

    private List<String> tables() throws SQLException {
        var names = new ArrayList<String>();
        try (Connection connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_TYPE").endsWith("TABLE")) {
                    names.add("\"" + tables.getString("TABLE_NAME") + "\"");
                }
            }
        }
        return names;
    }

    /** What speaks of people, as it was. */
    private void putBack(Map<String, List<Map<String, @Nullable Object>>> dump) {
        dump.forEach((table, rows) -> {
            String name = table.replace("\"", "").toLowerCase(java.util.Locale.ROOT);
            if (name.equals("person") || name.startsWith("vault_")) {
                var unchanged =
                        rows(table).stream().map(ErasedAddressContract::written).collect(Collectors.toSet());
                for (Map<String, @Nullable Object> row : rows) {
                    if (!unchanged.contains(written(row))) {
                        putBack(table, row);
                    }
                }
            }
        });
    }

    private static List<String> written(Map<String, @Nullable Object> row) {
        return row.values().stream().map(ErasedAddressContract::written).toList();
    }

    private static String written(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private void putBack(String table, Map<String, @Nullable Object> row) {
        var values = new HashMap<>(row);
        String key = row.keySet().iterator().next();
        String settings = row.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        int known = jdbc.sql("update " + table + " set " + settings + " where " + key + " = :" + key)
                .params(values)
                .update();
        if (known == 0) {
            String columns = String.join(", ", row.keySet());
            String places = row.keySet().stream().map(c -> ":" + c).collect(Collectors.joining(", "));
            jdbc.sql("insert into " + table + " (" + columns + ") values (" + places + ")")
                    .params(values)
                    .update();
        }
    }
}
