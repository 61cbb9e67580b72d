package nyc.icefree.partnercalendars;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.jobs.Job;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches partners' calendars when they are due. A claim on the row keeps two nodes from fetching the same one. */
@Component
class SourceSync {
    private static final Logger LOG = LoggerFactory.getLogger(SourceSync.class);
    private static final int MOST_AT_ONCE = 20;
    private static final int MOST_LEFT_OUT = 200;

    private final SourceRepository sources;
    private final SourceReading reading;
    private final SourceHosts hosts;
    private final SourceSecrets secrets;
    private final SourceUpdate update;
    private final SourceAlarms alarms;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SourceSync(
            SourceRepository sources,
            SourceReading reading,
            SourceHosts hosts,
            SourceSecrets secrets,
            SourceUpdate update,
            SourceAlarms alarms,
            Organizations organizations,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.reading = reading;
        this.hosts = hosts;
        this.secrets = secrets;
        this.update = update;
        this.alarms = alarms;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Job(name = "fetch-sources", every = "PT20S")
    void syncDue() {
        var due = jdbc.sql(
                        "select id from source where state = 'ACTIVE' and next_fetch_at <= :now order by next_fetch_at"
                                + " fetch first " + MOST_AT_ONCE + " rows only")
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
        due.forEach(this::alone);
    }

    /** Contains a failure, so that it does not stop other calendars. */
    private void alone(UUID id) {
        try {
            sync(id);
        } catch (RuntimeException e) {
            LOG.error("source {} could not be asked", id, e);
        }
    }

    /** @return false when it is not due, or another node has claimed it */
    boolean sync(UUID id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var until = now.plus(Source.CLAIM);
        boolean claimed =
                Boolean.TRUE.equals(transaction.execute(t -> jdbc.sql("update source set claimed_until = :until"
                                        + " where id = :id and state = 'ACTIVE' and next_fetch_at <= :now"
                                        + " and (claimed_until is null or claimed_until < :now)")
                                .param("until", Timestamp.from(until))
                                .param("now", Timestamp.from(now))
                                .param("id", id)
                                .update()
                        == 1));
        var source = claimed ? sources.findById(id).orElse(null) : null;
        if (source == null) {
            return false;
        }
        var card = organization(source);
        if (card == null || !card.active()) {
            change(source, s -> s.failed(SourceProblem.NO_CONNECTION, Source.CLAIM, clock.instant()));
            return false;
        }
        var address = secrets.address(source).orElse(null);
        if (address == null) {
            failed(source, SourceProblem.ADDRESS_LOST, null);
            return true;
        }
        switch (reading.fetch(
                address, new Fetcher.Known(source.etag, source.lastModified), hosts.toRead(card, source))) {
            case FetchResult.Unchanged same -> {
                update.unchanged(source);
                change(source, s -> s.went(clock.instant(), source.nextFetchAt, null));
            }
            case FetchResult.Failed failed -> failed(source, failed.problem(), failed.retryAfter());
            case FetchResult.Fresh fresh -> take(source, fresh, card.trusted());
        }
        return true;
    }

    private void take(Source source, FetchResult.Fresh fresh, boolean trusted) {
        try {
            var read = reading.read(fresh, source.floating());
            var leftOut = new ArrayList<>(update.apply(source, read, trusted));
            leftOut.addAll(read.leftOut());
            change(source, s -> {
                s.taken(read.entries(), fresh, clock.instant(), source.nextFetchAt, read.refresh());
                report(s.id, leftOut);
            });
        } catch (SourceUnreadable e) {
            failed(source, e.problem(), null);
        } catch (ClaimLost e) {
            LOG.warn("source {} took so long that another node has it now", source.id);
        } catch (RuntimeException e) {
            LOG.error("source {} could not be brought in line", source.id, e);
            failed(source, SourceProblem.NOT_A_CALENDAR, null);
        }
    }

    private void failed(Source source, SourceProblem problem, @Nullable Duration retryAfter) {
        LOG.info("source {} could not be read: {}", source.id, problem);
        change(source, s -> s.failed(problem, retryAfter, clock.instant()));
    }

    /** Does nothing when another node has claimed it in the meantime. */
    private void change(Source claimed, Consumer<Source> what) {
        transaction.executeWithoutResult(t -> sources.lock(claimed.id)
                .filter(s -> Objects.equals(s.claimedUntil, claimed.claimedUntil))
                .ifPresent(s -> {
                    what.accept(s);
                    alarms.after(s);
                }));
    }

    private @Nullable OrganizationCard organization(Source source) {
        var id = new OrganizationId(source.organization);
        return organizations.cards(Set.of(id)).get(id);
    }

    private void report(UUID source, List<LeftOut> leftOut) {
        jdbc.sql("delete from source_left_out where source_id = :source")
                .param("source", source)
                .update();
        int position = 0;
        for (LeftOut one : leftOut) {
            if (one.reason() == LeftOut.Reason.OUTSIDE || position >= MOST_LEFT_OUT) {
                continue;
            }
            jdbc.sql(
                            "insert into source_left_out (source_id, position, label, reason) values (:source, :position, :label, :reason)")
                    .param("source", source)
                    .param("position", position++)
                    .param("label", one.label())
                    .param("reason", one.reason().name())
                    .update();
        }
    }
}
