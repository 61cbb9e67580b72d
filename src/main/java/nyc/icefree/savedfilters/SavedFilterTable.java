package nyc.icefree.savedfilters;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of saved filters; what they say is sealed. */
@Component
class SavedFilterTable {
    private final JdbcClient jdbc;

    SavedFilterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(SavedFilterId id, byte[] name, byte[] query) {}

    void add(PersonId owner, FilteredList list, Row row, Instant now) {
        jdbc.sql("insert into saved_filter (id, owner, list, sealed_name, sealed_query, used_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(row.id().value(), owner.value(), list.name(), row.name(), row.query(), Timestamp.from(now))
                .update();
    }

    List<Row> of(PersonId owner, FilteredList list) {
        return jdbc.sql(
                        "select id, sealed_name, sealed_query from saved_filter where owner = ? and list = ? order by id")
                .params(owner.value(), list.name())
                .query((row, n) ->
                        new Row(new SavedFilterId(row.getObject(1, UUID.class)), row.getBytes(2), row.getBytes(3)))
                .list();
    }

    /** @return false where it is not theirs */
    boolean touch(PersonId owner, SavedFilterId id, Instant now) {
        return jdbc.sql("update saved_filter set used_at = ? where id = ? and owner = ?")
                        .params(Timestamp.from(now), id.value(), owner.value())
                        .update()
                > 0;
    }

    /** @return false where it is not theirs */
    boolean delete(PersonId owner, SavedFilterId id) {
        return jdbc.sql("delete from saved_filter where id = ? and owner = ?")
                        .params(id.value(), owner.value())
                        .update()
                > 0;
    }

    void forget(PersonId owner) {
        jdbc.sql("delete from saved_filter where owner = ?")
                .param(owner.value())
                .update();
    }

    int forgetBefore(Instant moment) {
        return jdbc.sql("delete from saved_filter where used_at <= ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
