package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Job;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.Claims;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what is due on several lines, each message once. A mail that the server took is kept in memory until its row says so. A mail is sent
 * twice only when the process dies, the database stays away beyond the lease, or the line breaks before the server's yes; then
 * under the same Message-ID, unless other messages have joined it by then.
 */
@Component
public class Sending {
    private static final List<MessageReason> ASKS_WHO_IS_SILENT =
            List.of(MessageReason.STAFF_STAY, MessageReason.VOLUNTEER_STAY, MessageReason.DIGEST_STAY);
    /** How long a claim holds; then another sender takes over. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 500;
    /** Providers refuse whoever opens many connections. */
    public static final int MOST_LINES = 6;

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final OutboxRows rows;
    private final Claims claims;
    private final Letters letters;
    private final OutgoingMail mail;
    private final HourlyLimit limit;
    private final Clock clock;
    private final SendResults results;
    private final SendFailures failures;
    private final ClaimedLetters writing;

    /** How long to try to note what has left; shorter than the lease. */
    Duration patience = Duration.ofSeconds(30);

    /** How often a claim is renewed: a server may answer a byte a second for ever. */
    Duration holdsEvery = Duration.ofMinutes(1);

    /** A connection that takes longer for one letter is cut. */
    Duration mostForOne = Duration.ofMinutes(5);

    private volatile boolean stopping;
    private volatile Instant lookedAt = Instant.EPOCH;

    public Sending(OutboxRows rows, Claims claims, Letters letters, OutgoingMail mail, HourlyLimit limit, Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.letters = letters;
        this.mail = mail;
        this.limit = limit;
        this.clock = clock;
        results = new SendResults(rows, letters, clock);
        failures = new SendFailures(rows, letters, results, clock);
        writing = new ClaimedLetters(rows, letters, results, failures, clock);
    }

    @Job(name = "send-messages", every = "PT1S")
    public int sendWaiting() {
        if (!mail.on()) {
            giveUpWhatIsTooOld();
            return 0;
        }
        var allowed = limit.at(clock.instant());
        if (allowed.letters() == 0) {
            return 0;
        }
        var news = claims.eventsWithNews(clock.instant());
        return new SendingRound(
                        line -> sendNext(line, allowed.upTo(), news), MOST_LINES, Math.min(AT_ONCE, allowed.letters()))
                .run();
    }

    private void asked(QueuedMessage message) {
        try {
            letters.of(message).asked(message);
        } catch (RuntimeException e) {
            ClaimedLetters.warn(message, e);
        }
    }

    /** Without a mail server too nothing waits for ever. */
    private void giveUpWhatIsTooOld() {
        Instant now = clock.instant();
        if (now.isBefore(lookedAt.plus(LOOKS_EVERY))) {
            return;
        }
        lookedAt = now;
        // without mail people count as asked, so that they are not kept for ever
        ASKS_WHO_IS_SILENT.stream()
                .flatMap(reason -> rows.waiting(reason).stream())
                .forEach(this::asked);
        for (MessageReason reason : MessageReason.values()) {
            rows.giveUp(reason, MessageNote.MAIL_OFF, now.minus(reason.terms().lasts()), now);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    private SendingRound.Outcome sendNext(SmtpConnection line, MailTerms.Lane upTo, Set<EventId> news) {
        if (stopping) {
            return SendingRound.Outcome.NONE_LEFT;
        }
        UUID claim = UUID.randomUUID();
        return claims.next(claim, upTo, news, clock.instant(), LEASE)
                .map(messages -> inHand(line, messages, claim))
                .orElse(SendingRound.Outcome.NONE_LEFT);
    }

    private SendingRound.Outcome inHand(SmtpConnection line, List<QueuedMessage> messages, UUID claim) {
        Runnable hold = () -> rows.hold(claim, clock.instant().plus(LEASE));
        try (var inHand = new ClaimRenewal(holdsEvery, hold, mostForOne, line::cut)) {
            return send(line, messages, claim);
        }
    }

    private SendingRound.Outcome send(SmtpConnection line, List<QueuedMessage> messages, UUID claim) {
        var known = messages.stream().filter(results::isTaken).toList();
        results.taken(known, claim, patience);
        var others =
                messages.stream().filter(message -> !known.contains(message)).toList();
        return writing.of(others, claim)
                .map(outgoing -> send(line, outgoing, claim))
                .orElse(known.isEmpty() ? SendingRound.Outcome.NOT_SENT : SendingRound.Outcome.SENT);
    }

    private SendingRound.Outcome send(SmtpConnection line, ClaimedLetters.Outgoing outgoing, UUID claim) {
        try {
            mail.send(line, outgoing.letter(), MailName.of(outgoing.messages()));
        } catch (OutgoingMail.NotSent e) {
            return failures.of(outgoing.messages(), claim, e);
        } catch (RuntimeException e) {
            ClaimedLetters.warn(outgoing.messages().getFirst(), e);
            failures.retry(outgoing.messages(), claim, MessageNote.INTERNAL_ERROR);
            return SendingRound.Outcome.NOT_SENT;
        }
        limit.left(results.taken(outgoing.messages(), claim, patience), clock.instant());
        return SendingRound.Outcome.SENT;
    }
}
