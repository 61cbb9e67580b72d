package nyc.icefree.digest;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records which issues were made and how far each has come, so that nobody reads of the same event twice. When one
 * broke off for good, the next tells the readers whom it did not reach.
 */
@Service
public class DigestIssues implements Purge {
    /** Greater than every id. */
    private static final DigestId NOBODY = new DigestId(new UUID(-1, -1));

    private final JdbcClient jdbc;
    private final Retention retention;
    private final Clock clock;

    DigestIssues(JdbcClient jdbc, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.retention = retention;
        this.clock = clock;
    }

    /** @param reached last digest that it was made for; null before the first and when finished */
    public record Standing(@Nullable DigestId reached, boolean finished) {}

    /**
     * Records the issue as begun, with everything since the one before. When two nodes try at once, one fails and
     * finds it begun the next time.
     */
    @CallerDecides
    @Transactional
    public DigestIssue begin(DigestIssue due) {
        var known = find(due.number());
        if (known.isPresent()) {
            return known.get();
        }
        var issue = jdbc.sql("select up_to from digest_issue where number ="
                        + " (select max(number) from digest_issue where number < ?) for update")
                .param(due.number())
                .query((row, n) -> due.since(row.getTimestamp(1).toInstant()))
                .optional()
                .orElse(due);
        jdbc.sql("insert into digest_issue (number, after_at, up_to) values (?, ?, ?)")
                .params(issue.number(), Timestamp.from(issue.after()), Timestamp.from(issue.upTo()))
                .update();
        return issue;
    }

    private Optional<DigestIssue> find(int number) {
        return jdbc.sql("select after_at, up_to from digest_issue where number = ?")
                .param(number)
                .query((row, n) -> new DigestIssue(
                        number,
                        row.getTimestamp(1).toInstant(),
                        row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** The issue for one reader, with everything since the last issue that reached them. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<DigestIssue> find(int number, DigestId reader) {
        return find(number).map(issue -> issue.since(last(number, reader)));
    }

    /** The issue with everything that is new to at least one reader. */
    @CallerDecides
    @Transactional(readOnly = true)
    public DigestIssue widest(DigestIssue issue) {
        return issue.since(last(issue.number(), NOBODY));
    }

    private Instant last(int number, DigestId reader) {
        return jdbc.sql("select coalesce((select max(up_to) from digest_issue where number < :number"
                        + " and (finished_at is not null or reached >= :reader)), min(after_at))"
                        + " from digest_issue where number <= :number")
                .param("number", number)
                .param("reader", reader.value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isFinished(int number) {
        return jdbc.sql("select count(*) from digest_issue where number = ? and finished_at is not null")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Locks the issue until the transaction ends, so that nobody else makes the same part. It also counts as finished
     * once the next has begun.
     */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing hold(int number) {
        return jdbc.sql("select reached, finished_at from digest_issue where number = ? for update")
                .param(number)
                .query((row, n) -> {
                    var reached = row.getObject(1, UUID.class);
                    return new Standing(
                            reached == null ? null : new DigestId(reached),
                            row.getTimestamp(2) != null || isFollowed(number));
                })
                .single();
    }

    /** Beginning an issue locks the one before, so the answer holds. */
    private boolean isFollowed(int number) {
        return jdbc.sql("select count(*) from digest_issue where number > ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void reached(int number, DigestId last) {
        jdbc.sql("update digest_issue set reached = ? where number = ?")
                .params(last.value(), number)
                .update();
    }

    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void finished(int number, Instant now) {
        jdbc.sql("update digest_issue set reached = null, finished_at = :now where number = :number")
                .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", number)
                .update();
    }

    /**
     * Keeps the last finished issue that is past the retention time, and all later ones: the next issue still counts
     * from them.
     */
    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        return jdbc.sql("delete from digest_issue where number <"
                        + " (select max(number) from digest_issue where finished_at is not null and up_to < ?)")
                .param(Timestamp.from(retention.sent().before(clock.instant())))
                .update();
    }
}
