package nyc.icefree.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.RetentionPeriod;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class OneTimeLinks {
    /** How long a used or expired link can still lead to a new one. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Duration PAST = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public SecretToken issue(LinkPurpose purpose, @Nullable PersonId person) {
        return issue(purpose, person, purpose.lasts(), null);
    }

    /** @param holder the administrator who sees the link */
    SecretToken handOut(LinkPurpose purpose, PersonId person, PersonId holder) {
        return issue(purpose, person, purpose.lasts(), holder);
    }

    SecretToken issue(LinkPurpose purpose, PersonId person, RetentionPeriod lasts) {
        var now = clock.instant();
        return issue(purpose, person, Duration.between(now, lasts.after(now)), null);
    }

    @Transactional
    SecretToken issue(LinkPurpose purpose, @Nullable PersonId person, Duration lasts, @Nullable PersonId holder) {
        var token = SecretToken.random();
        var now = clock.instant();
        jdbc.sql("delete from one_time_link where expires_at <= ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into one_time_link (token_hash, purpose, person_id, expires_at, held_by)"
                        + " values (:hash, :purpose, :person, :expires, :holder)")
                .param("hash", token.hash())
                .param("purpose", purpose.name())
                .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
                .param("expires", Timestamp.from(now.plus(lasts)))
                .param("holder", holder == null ? null : holder.value(), java.sql.Types.OTHER)
                .update();
        return token;
    }

    /** Does not use up the link. */
    public boolean works(LinkPurpose purpose, SecretToken token) {
        return jdbc.sql("select count(*) from one_time_link where token_hash = ? and purpose = ? and expires_at > ?")
                        .params(token.hash(), purpose.name(), Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Does not use up the link; empty when it has expired. */
    public Optional<PersonId> owner(LinkPurpose purpose, SecretToken token) {
        return jdbc.sql("select person_id from one_time_link"
                        + " where token_hash = ? and purpose = ? and expires_at > ? and person_id is not null")
                .params(token.hash(), purpose.name(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Also of a link that was used or has expired. */
    Optional<PersonId> formerOwner(LinkPurpose purpose, SecretToken token) {
        return jdbc.sql("select person_id from one_time_link"
                        + " where token_hash = ? and purpose = ? and person_id is not null")
                .params(token.hash(), purpose.name())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Whether somebody other than the owner could read the link. */
    boolean wasHandedOut(LinkPurpose purpose, SecretToken token) {
        return jdbc.sql(
                                "select count(*) from one_time_link where token_hash = ? and purpose = ? and held_by is not null")
                        .params(token.hash(), purpose.name())
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** True for exactly one caller, before the link expires. */
    public boolean use(LinkPurpose purpose, SecretToken token) {
        var now = clock.instant();
        return jdbc.sql(
                                "update one_time_link set expires_at = ? where token_hash = ? and purpose = ? and expires_at > ?")
                        .params(Timestamp.from(now.minus(PAST)), token.hash(), purpose.name(), Timestamp.from(now))
                        .update()
                == 1;
    }

    void revoke(LinkPurpose purpose, PersonId person) {
        jdbc.sql("delete from one_time_link where purpose = ? and person_id = ?")
                .params(purpose.name(), person.value())
                .update();
    }

    void revokeAll(LinkPurpose purpose) {
        jdbc.sql("delete from one_time_link where purpose = ?")
                .param(purpose.name())
                .update();
    }
}
