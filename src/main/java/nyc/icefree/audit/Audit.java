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
 * The append-only record. A row names who acted and on what by ids, never who attends or helps. The chain fields are filled
 * by one writer after commit ({@link AuditChain}).
 */
@Component
public class Audit {
    private static final Duration ONE_READING = Duration.ofMinutes(10);
    /** What is recorded of an attempt at who knows what. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Part of the caller's transaction: what was not done is not recorded.
     *
     * @param who the acting person, or null for the app itself
     * @param thing id of the event, organization, person … acted on
     */
    @Transactional
    public void note(@Nullable UUID who, AuditedAct act, @Nullable UUID thing) {
        note(who, act, thing, null);
    }

    /** @param organization whose thing it is: its coordinators may read of the act */
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

    /** How often somebody did that in an organization since then. */
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

    /** How often anybody did that in an organization since then. */
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

    /** With what that was done in an organization, as far back as the record goes. */
    @Transactional(readOnly = true)
    public List<UUID> things(AuditedAct act, UUID organization) {
        return jdbc.sql(
                        "select distinct thing from audit_entry where act = ? and organization = ? and thing is not null")
                .params(act.name(), organization)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Somebody who is signed in asked for what is not theirs; so often as it may happen, it is one row in ten minutes. */
    @Transactional
    public void noteRefusal(UUID who, @Nullable UUID organization) {
        noteReading(who, AuditedAct.ACCESS_REFUSED, organization == null ? NOTHING : organization, organization);
    }

    /** For what is saved as it is typed: one row in ten minutes. */
    @Transactional
    public void noteTyping(UUID who, AuditedAct act, UUID thing, @Nullable UUID organization) {
        noteReading(who, act, thing, organization);
    }

    /** For reading a list of people: recorded once per reader, list and ten minutes, so that paging does not drown the rest. */
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

    /** The same for the lists of several organizations, with one question for all of them. */
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
