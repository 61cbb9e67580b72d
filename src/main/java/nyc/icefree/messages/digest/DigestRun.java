package nyc.icefree.messages.digest;

import java.time.Instant;
import java.util.OptionalInt;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The digests of one issue, part by part. Each part is saved together with its progress, so that another node can go on. */
@Component
class DigestRun {
    /** Far below a second on either database, though each is opened by a key of its own. */
    static final int PART = 500;

    private final DigestIssues issues;
    private final DigestReaders readers;
    private final OutboxBulk outbox;

    DigestRun(DigestIssues issues, DigestReaders readers, OutboxBulk outbox) {
        this.issues = issues;
        this.readers = readers;
        this.outbox = outbox;
    }

    /** @return how many were written; empty when nobody is left */
    @Transactional
    public OptionalInt next(DigestIssue issue, IssueMatcher matching, Instant now) {
        var standing = issues.hold(issue.number());
        if (standing.finished()) {
            return OptionalInt.empty();
        }
        var part = readers.part(standing.reached(), issue.upTo(), PART);
        var last = part.last();
        if (last == null) {
            issues.finished(issue.number(), now);
            return OptionalInt.empty();
        }
        var lines = part.wished().stream()
                .filter(wished -> matching.hasAnyFor(wished.wishes()))
                .map(wished -> new OutboxBulk.Line(
                        Recipient.of(wished.digest()), wished.digest().value(), issue.number(), null))
                .toList();
        issues.reached(issue.number(), last);
        return OptionalInt.of(outbox.add(MessageReason.DIGEST_NEWS, lines, now));
    }
}
