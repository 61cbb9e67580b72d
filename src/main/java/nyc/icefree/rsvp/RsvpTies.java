package nyc.icefree.rsvp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.rsvp.answers.RsvpId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the table {@code rsvp}, what ties answers of one party to several dates. */
@Component
class RsvpTies {
    private final JdbcClient jdbc;

    RsvpTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a party that has another date instead; what it had before leads there too, by one step. */
    void moved(RsvpId id, RsvpId to, Instant now) {
        jdbc.sql("update rsvp set state = 'CANCELLED', turn = null, offer_until = null, moved_to = :to,"
                        + " changed_at = :now where id = :id")
                .param("to", to.value())
                .param("now", UtcColumn.of(now))
                .param("id", id.value())
                .update();
        jdbc.sql("update rsvp set moved_to = :to where moved_to = :id")
                .param("to", to.value())
                .param("id", id.value())
                .update();
    }

    /** All that came by one form, by when they came. */
    List<RsvpRow> byForm(UUID form) {
        return jdbc.sql("select * from rsvp where idempotency_key = :form order by created_at, id")
                .param("form", form)
                .query(RsvpTable::read)
                .list();
    }

    static @Nullable RsvpId movedTo(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("moved_to", UUID.class);
        return id == null ? null : new RsvpId(id);
    }
}
