package nyc.icefree.bulk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits for the actor in all queues: one statement, once per request. */
@Service
public class WaitingWork {
    private static final UUID NONE = new UUID(0, 0);

    /** Counts a series once. Who may agree to a proposal follows {@code AgreementRule}. */
    private static final String COUNTS = """
            select
              (select count(*) from event_request r where r.waits = true
                and (:all = true or r.organization_id in (:answering))) as requests,
              (select count(distinct coalesce(d.series_id, e.id)) from event e
                left join series_date d on d.event_id = e.id
                where :all = true and e.state = 'SUBMITTED')
              + (select count(*) from announcement a
                where :all = true and a.state = 'IN_REVIEW' and a.written_by <> :me)
              + (select count(*) from organization_logo l where :all = true and l.shown = false)
              + (select count(*) from (select distinct s.organization_id, s.note, s.meeting_point from shift s
                join organization o on o.id = s.organization_id
                where :all = true and o.trusted = false and s.organization_id not in (:staff)
                and s.words_agreed = false and s.ends_at > :now
                and (s.note <> '' or s.meeting_point <> '')) said) as submitted,
              (select count(*) from proposal p
                join event e on e.id = p.event_id
                join event_host h on h.event_id = e.id and h.position = 0
                join organization o on o.id = h.organization_id
                where p.declined is null
                and ((:all = true and o.trusted = false) or exists (select 1 from event_host mine
                  where mine.event_id = e.id and mine.accepted = true and mine.organization_id in (:planning)))
                and (:all = true or o.trusted = true or p.held = false)
                and (p.proposed_by <> :me
                  or (o.second_person = false and (o.trusted = true or p.held = false)))) as proposed,
              (select count(distinct coalesce(d.series_id, e.id)) from event e
                join event_host h on h.event_id = e.id and h.position = 0
                join organization o on o.id = h.organization_id
                left join series_date d on d.event_id = e.id
                where :all = false and h.organization_id in (:planning)
                and (e.state = 'SUBMITTED'
                  or exists (select 1 from announcement a where a.event_id = e.id and a.state = 'IN_REVIEW')
                  or (o.trusted = false and exists (select 1 from proposal p
                    where p.event_id = e.id and p.declined is null and p.held = true)))) as own""";

    private final Memberships memberships;
    private final CurrentActor actor;
    private final OncePerRequest once;
    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingWork(Memberships memberships, CurrentActor actor, OncePerRequest once, JdbcClient jdbc, Clock clock) {
        this.memberships = memberships;
        this.actor = actor;
        this.once = once;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param requests of groups that wait for an answer
     * @param submitted events, announcements, logos and words of shifts that wait for approval, a series as one
     * @param proposed changes that wait for agreement
     * @param own events of the actor's organizations that wait for an administrator, themselves or by a change or
     *     announcement; a series as one
     */
    public record Counts(int requests, int submitted, int proposed, int own) {}

    @StaffMay
    @Transactional(readOnly = true)
    public Counts counts() {
        var me = actor.get().mustBePerson();
        return once.get(
                Counts.class,
                me,
                () -> jdbc.sql(COUNTS)
                        .param("all", actor.get().administrator())
                        .param("me", me.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("staff", own(Right.STAFF))
                        .param("answering", own(Right.ANSWER))
                        .param("planning", own(Right.PLAN))
                        .query(Counts.class)
                        .single());
    }

    /** Never empty, since SQL rejects an empty list. */
    private Set<UUID> own(Right right) {
        var own = new HashSet<>(Set.of(NONE));
        memberships.of(actor.get().mustBePerson(), right).stream()
                .map(OrganizationId::value)
                .forEach(own::add);
        return own;
    }
}
