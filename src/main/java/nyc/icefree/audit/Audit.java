package nyc.icefree.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record. A row names by id who acted and on what, never who attends or helps. One writer fills the
 * chain fields after commit ({@link AuditChain}).
 */
@Component
public class Audit {
    private static final Duration ONE_READING = Duration.ofMinutes(10);
    /** Recorded for a refused attempt outside any organization. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Part of the caller's transaction: what was not done is not recorded. {@code who} is null for the app itself. */
    @Transactional
    public void note(@Nullable UUID who, AuditedAct act, @Nullable UUID thing) {
        note(who, act, thing, null);
    }

    /** @param organization owns the thing; its coordinators may read the row */
    @Transactional
    public void note(@Nullable UUID who, AuditedAct act, @Nullable UUID thing, @Nullable UUID organization) {
        jdbc.sql("insert into audit_entry (id, at, who, act, thing, organization)"
                        + " values (:id, :at, :who, :act, :thing, :organization)")
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("who", who)
                .param("act", act.name())
                .param("thing", thing)
                .param("organization", organization)
                .update();
    }

    @Transactional(readOnly = true)
    public int count(UUID who, AuditedAct act, UUID organization, Instant since) {
        return jdbc.sql("select count(*) from audit_entry where at > :since and who = :who and act = :act"
                        + " and organization = :organization")
                .param("since", Timestamp.from(since))
                .param("who", who)
                .param("act", act.name())
                .param("organization", organization)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public int count(AuditedAct act, UUID organization, Instant since) {
        return jdbc.sql("select count(*) from audit_entry where at > :since and act = :act"
                        + " and organization = :organization")
                .param("since", Timestamp.from(since))
                .param("act", act.name())
                .param("organization", organization)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<UUID> things(AuditedAct act, UUID organization) {
        return jdbc.sql(
                        "select distinct thing from audit_entry where act = ? and organization = ? and thing is not null")
                .params(act.name(), organization)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** A signed-in person asked for what is not theirs; one row in ten minutes, however often it happens. */
    @Transactional
    public void noteRefusal(UUID who, @Nullable UUID organization) {
        noteReading(who, AuditedAct.ACCESS_REFUSED, organization == null ? NOTHING : organization, organization);
    }

    /** For what is saved while it is typed: one row in ten minutes. */
    @Transactional
    public void noteTyping(UUID who, AuditedAct act, UUID thing, @Nullable UUID organization) {
        noteReading(who, act, thing, organization);
    }

    /** Records one row per reader, list and ten minutes, so that paging does not drown the rest. */
    @Transactional
    public void noteReading(UUID who, AuditedAct act, UUID list, @Nullable UUID organization) {
        int lately = jdbc.sql("select count(*) from audit_entry where at > :since and who = :who and act = :act"
                        + " and thing = :thing")
                .param("since", Timestamp.from(clock.instant().minus(ONE_READING)))
                .param("who", who)
                .param("act", act.name())
                .param("thing", list)
                .query(Integer.class)
                .single();
        if (lately == 0) {
            note(who, act, list, organization);
        }
    }

    /** Like {@link #noteReading} for several organizations, in one query. */
    @Transactional
    public void noteReadings(UUID who, AuditedAct act, Collection<UUID> organizations) {
        if (organizations.isEmpty()) {
            return;
        }
        var lately =
                new HashSet<>(jdbc.sql("select thing from audit_entry where at > :since and who = :who and act = :act"
                                + " and thing in (:organizations)")
                        .param("since", Timestamp.from(clock.instant().minus(ONE_READING)))
                        .param("who", who)
                        .param("act", act.name())
                        .param("organizations", organizations)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
        organizations.stream()
                .filter(organization -> !lately.contains(organization))
                .forEach(organization -> note(who, act, organization, organization));
    }
}
