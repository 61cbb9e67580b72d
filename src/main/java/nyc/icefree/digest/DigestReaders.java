package nyc.icefree.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Readers of the digest, for the room that sends mail. */
@Service
public class DigestReaders {
    private static final String PURPOSE = "digest";
    /** Keeps people from filling another's mailbox by typing its address again and again. */
    private static final Duration MAILED_AGAIN = Duration.ofDays(1);

    private final DigestTable table;
    private final Vault vault;
    private final Retention retention;
    private final Clock clock;

    DigestReaders(DigestTable table, Vault vault, Retention retention, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.retention = retention;
        this.clock = clock;
    }

    public record Wished(DigestId digest, DigestWishes wishes) {}

    /**
     * @param wished without those whose key is gone
     * @param last where the next part begins; null when nobody was left
     */
    public record Part(List<Wished> wished, @Nullable DigestId last) {}

    /**
     * Joins a typed digest with the one that its address already has and destroys the duplicate: a confirmed digest
     * stays as it is, an unconfirmed one takes the new wishes. Safe to call twice.
     *
     * @return the digest whose link is to be mailed; empty when that was done within a day
     */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DigestId> heard(DigestId typed) {
        vault.holdLookUps();
        Instant now = clock.instant();
        return table.hold(typed)
                .filter(row -> table.isReadable(row.id()))
                .flatMap(row -> table.hold(theOne(row, now)))
                .filter(one -> one.mailedAt() == null
                        || !one.mailedAt().plus(MAILED_AGAIN).isAfter(now))
                .map(one -> {
                    table.mailed(one.id(), now);
                    return one.id();
                });
    }

    private DigestId theOne(DigestTable.Row typed, Instant now) {
        String address = table.address(typed);
        var known = vault.find(PURPOSE, address).flatMap(owner -> owner.id()).map(DigestId::new);
        if (known.isPresent() && !table.isReadable(known.get())) {
            table.destroy(known.get());
            known = Optional.empty();
        }
        if (known.isEmpty()) {
            vault.letFind(DigestTable.owner(typed.id()), PURPOSE, address);
            return typed.id();
        }
        if (!known.get().equals(typed.id())) {
            table.hold(known.get()).filter(row -> row.confirmedAt() == null).ifPresent(row -> {
                table.wish(row.id(), table.wishes(typed));
                table.renew(row.id(), now);
            });
            table.destroy(typed.id());
        }
        return known.get();
    }

    /** Empty when it was destroyed, or its key is gone. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<DigestMail> mailFor(DigestId digest) {
        Instant old = retention.digest().before(clock.instant());
        return table.find(digest)
                .filter(row -> table.isReadable(row.id()))
                .map(row -> new DigestMail(
                        table.address(row),
                        row.confirmedAt() != null,
                        row.isWantedBefore(old),
                        table.wishes(row),
                        table.token(row),
                        DigestStopLink.to(digest, vault)));
    }

    /**
     * Starts the days to answer, once the letter that asks has left or cannot leave; nothing happens if they have
     * answered.
     */
    @CallerDecides
    @Transactional
    public void asked(DigestId digest) {
        Instant now = clock.instant();
        table.asked(digest, retention.digest().before(now), now);
    }

    /**
     * Digests confirmed by {@code upTo}, in order of ids. Locks each until the transaction ends, so that nobody leaves
     * while their mail is written.
     *
     * @param after the last of the part before; null for the first part
     * @param most 1 to 1,000
     */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public Part part(@Nullable DigestId after, Instant upTo, int most) {
        var rows = table.confirmed(after, upTo, most);
        return new Part(
                rows.stream()
                        .filter(row -> table.isReadable(row.id()))
                        .map(row -> new Wished(row.id(), table.wishes(row)))
                        .toList(),
                rows.isEmpty() ? null : rows.getLast().id());
    }
}
