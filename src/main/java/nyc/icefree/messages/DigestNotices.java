package nyc.icefree.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nyc.icefree.digest.DigestAsked;
import nyc.icefree.digest.DigestGrownOld;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks whether somebody wants the digest, and after a year whether they still do. Each listener may be called twice. */
@Component
class DigestNotices {
    private final OutboxRows rows;
    private final DigestReaders readers;
    private final Clock clock;

    DigestNotices(OutboxRows rows, DigestReaders readers, Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DigestAsked announcement) {
        readers.heard(announcement.digest()).ifPresent(digest -> add(MessageReason.DIGEST_CONFIRM, digest));
    }

    /** Announced each hour until it left. While a row says that the address refused it, none is added. */
    @ApplicationModuleListener
    void on(DigestGrownOld announcement) {
        rows.takeTurn(announcement.digest().value());
        if (rows.of(MessageReason.DIGEST_STAY, Recipient.of(announcement.digest()))
                .isEmpty()) {
            add(MessageReason.DIGEST_STAY, announcement.digest());
        }
    }

    /** The version is the day: none is sent twice within one. */
    private void add(MessageReason reason, DigestId digest) {
        int today = Math.toIntExact(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay());
        rows.add(reason, List.of(Recipient.of(digest)), digest.value(), today, null, clock.instant());
    }
}
