package nyc.icefree.messages.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nyc.icefree.messages.outbox.MailTerms.Lane;
import nyc.icefree.messages.outbox.OutboxCounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much the mail's provider takes within sixty minutes; over it many refuse everything. A tenth is kept for links. It counts
 * what the outbox knows to have left, not tests and repeats. A joined letter of this process counts as one; of another each
 * message counts.
 */
@Component
public class HourlyLimit {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int KEPT_FOR_LINKS = 10;
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Some rows are kept to the minute, earlier by up to this. */
    private static final Duration ROUNDED = Duration.ofMinutes(1);

    private final OutboxCounts counts;
    private final Queue<Joined> joined = new ConcurrentLinkedQueue<>();
    private final int most;

    record Allowed(int letters, Lane upTo) {}

    private record Joined(Instant at, int besides) {}

    /** @param most 0 for no limit */
    public HourlyLimit(OutboxCounts counts, @Value("${mail.per-hour:0}") int most) {
        this.counts = counts;
        this.most = most;
    }

    public int most() {
        return most;
    }

    void left(int messages, Instant now) {
        if (messages > 1 && most > 0) {
            joined.add(new Joined(now.truncatedTo(ChronoUnit.MINUTES), messages - 1));
        }
    }

    public int inLastHour(Instant now) {
        return lettersAfter(now.minus(HOUR));
    }

    private int lettersAfter(Instant moment) {
        joined.removeIf(letter -> !letter.at().isAfter(moment));
        return Math.max(
                0,
                counts.sentAfter(moment)
                        - joined.stream().mapToInt(Joined::besides).sum());
    }

    Allowed at(Instant now) {
        if (most == 0) {
            return new Allowed(UNBOUNDED, Lane.last());
        }
        int left = most - lettersAfter(now.minus(HOUR).minus(ROUNDED));
        int forAll = left - most / KEPT_FOR_LINKS;
        return forAll > 0 ? new Allowed(forAll, Lane.last()) : new Allowed(Math.max(0, left), Lane.LINK);
    }
}
