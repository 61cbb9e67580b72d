package nyc.icefree.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of digests, each sealed under its own key. Lock the look-ups before the row when destroying one. */
@Component
record DigestTable(JdbcClient jdbc, Vault vault, ApplicationEventPublisher announcements) {
    private static final String SELECT =
            "select id, address, wishes, token, confirmed_at, wanted_at, asked_at, mailed_at from digest";

    record Row(
            DigestId id,
            byte[] address,
            byte[] wishes,
            byte[] token,
            @Nullable Instant confirmedAt,
            @Nullable Instant wantedAt,
            @Nullable Instant askedAt,
            @Nullable Instant mailedAt) {
        boolean isWantedBefore(Instant moment) {
            return wantedAt != null && !wantedAt.isAfter(moment);
        }
    }

    DigestId insert(String address, DigestWishes wishes, Instant now) {
        var id = DigestId.random();
        var token = SecretToken.random();
        vault.makeKey(owner(id));
        jdbc.sql("insert into digest (id, address, wishes, token, token_hash, typed_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        vault.seal(owner(id), place("address", id), address),
                        sealed(id, wishes),
                        vault.seal(owner(id), place("token", id), token.value()),
                        token.hash(),
                        Timestamp.from(now))
                .update();
        return id;
    }

    Optional<Row> find(SecretToken token) {
        return one(SELECT + " where token_hash = ?", token.hash());
    }

    Optional<Row> find(DigestId id) {
        return one(SELECT + " where id = ?", id.value());
    }

    /** Locks the row until the transaction ends. */
    Optional<Row> hold(SecretToken token) {
        return one(SELECT + " where token_hash = ? for update", token.hash());
    }

    Optional<Row> hold(DigestId id) {
        return one(SELECT + " where id = ? for update", id.value());
    }

    void mailed(DigestId id, Instant now) {
        jdbc.sql("update digest set mailed_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Records that they want it; never earlier than the first time, even if this node's clock is behind. */
    void wanted(DigestId id, Instant now) {
        jdbc.sql("update digest set confirmed_at = coalesce(confirmed_at, ?),"
                        + " wanted_at = greatest(coalesce(confirmed_at, ?), ?), asked_at = null where id = ?")
                .params(Timestamp.from(now), Timestamp.from(now), Timestamp.from(now), id.value())
                .update();
    }

    /** Marks them as asked, unless they have confirmed since {@code wanted}. */
    void asked(DigestId id, Instant wanted, Instant now) {
        jdbc.sql("update digest set asked_at = ? where id = ? and wanted_at <= ? and asked_at is null")
                .params(Timestamp.from(now), id.value(), Timestamp.from(wanted))
                .update();
    }

    void wish(DigestId id, DigestWishes wishes) {
        jdbc.sql("update digest set wishes = ? where id = ?")
                .params(sealed(id, wishes), id.value())
                .update();
    }

    /** Restarts the days until an unconfirmed digest is forgotten. */
    void renew(DigestId id, Instant now) {
        jdbc.sql("update digest set typed_at = ? where id = ? and confirmed_at is null")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Destroys the row, its key and its look-ups. */
    void destroy(DigestId id) {
        jdbc.sql("delete from digest where id = ?").param(id.value()).update();
        vault.destroy(owner(id));
        announcements.publishEvent(new DigestDestroyed(id));
    }

    /** Locks the rows until the transaction ends; {@code after} is null for the first part. */
    List<Row> confirmed(@Nullable DigestId after, Instant upTo, int most) {
        return jdbc.sql(
                        SELECT
                                + " where confirmed_at <= :upTo and id > :after order by id fetch first :most rows only for update")
                .param("upTo", Timestamp.from(upTo))
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    List<DigestId> due(Instant unconfirmed, Instant wanted, Instant unanswered) {
        return jdbc.sql("select id from digest where (confirmed_at is null and typed_at <= ?)"
                        + " or (asked_at is null and wanted_at <= ?) or asked_at <= ?")
                .params(Timestamp.from(unconfirmed), Timestamp.from(wanted), Timestamp.from(unanswered))
                .query((row, n) -> new DigestId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Digests whose key is gone, as after restoring an older backup. */
    List<DigestId> unreadable() {
        return jdbc
                .sql("select id from digest")
                .query((row, n) -> new DigestId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(id -> !isReadable(id))
                .toList();
    }

    /** Whether its key exists; the master key may still fail to open it. */
    boolean isReadable(DigestId id) {
        return vault.hasKey(owner(id));
    }

    /** Whether nobody wants it: never confirmed, or asked and not answered. */
    boolean isOver(DigestId id, Instant unconfirmed, Instant unanswered) {
        return jdbc.sql(
                                "select count(*) from digest where id = ? and ((confirmed_at is null and typed_at <= ?) or asked_at <= ?)")
                        .params(id.value(), Timestamp.from(unconfirmed), Timestamp.from(unanswered))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    String address(Row row) {
        return vault.open(owner(row.id()), place("address", row.id()), row.address());
    }

    DigestWishes wishes(Row row) {
        return DigestWishes.read(vault.open(owner(row.id()), place("wishes", row.id()), row.wishes()));
    }

    SecretToken token(Row row) {
        return new SecretToken(vault.open(owner(row.id()), place("token", row.id()), row.token()));
    }

    static KeyOwner owner(DigestId id) {
        return KeyOwner.digest(id.value());
    }

    private byte[] sealed(DigestId id, DigestWishes wishes) {
        return vault.seal(owner(id), place("wishes", id), wishes.write());
    }

    private static String place(String column, DigestId id) {
        return "digest:" + column + ":" + id;
    }

    private Optional<Row> one(String sql, Object value) {
        return jdbc.sql(sql).param(value).query((row, n) -> read(row)).optional();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new DigestId(row.getObject("id", UUID.class)),
                row.getBytes("address"),
                row.getBytes("wishes"),
                row.getBytes("token"),
                instant(row.getTimestamp("confirmed_at")),
                instant(row.getTimestamp("wanted_at")),
                instant(row.getTimestamp("asked_at")),
                instant(row.getTimestamp("mailed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
