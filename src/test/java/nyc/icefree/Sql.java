package nyc.icefree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test asks of the tables, or does to them, behind the app's back. */
public final class Sql {
    private Sql() {}

    public static int run(JdbcClient jdbc, String statement, @Nullable Object... params) {
        return jdbc.sql(statement).params(Arrays.asList(params)).update();
    }

    public static int number(JdbcClient jdbc, String query, @Nullable Object... params) {
        return one(jdbc, Integer.class, query, params);
    }

    public static <T> T one(JdbcClient jdbc, Class<T> type, String query, @Nullable Object... params) {
        return jdbc.sql(query).params(Arrays.asList(params)).query(type).single();
    }
}
