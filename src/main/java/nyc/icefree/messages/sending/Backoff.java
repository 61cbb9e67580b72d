package nyc.icefree.messages.sending;

import java.time.Duration;
import java.util.random.RandomGenerator;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageReason;

/** Doubles with each failed try, with a random spread. */
public final class Backoff {
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    /** @param attempts made so far, at least 1 */
    static Duration after(int attempts, MessageReason reason, RandomGenerator random) {
        Duration first = reason.terms().lane() == MailTerms.Lane.LINK ? Duration.ofSeconds(5) : Duration.ofSeconds(30);
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, 10));
        long base = (doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST).toMillis();
        return Duration.ofMillis(base * 3 / 4 + random.nextLong(base / 2));
    }
}
