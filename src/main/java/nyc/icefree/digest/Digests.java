package nyc.icefree.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.database.DiskReserve;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.refusals.Refused;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a reader ask for the digest, confirm, change and stop it without an account. */
@Service
public class Digests {
    private final DigestTable table;
    private final Vault vault;
    private final DiskReserve disk;
    private final Retention retention;
    private final ApplicationEventPublisher announcements;
    private final TransactionOperations transactions;
    private final Clock clock;

    Digests(
            DigestTable table,
            Vault vault,
            DiskReserve disk,
            Retention retention,
            ApplicationEventPublisher announcements,
            TransactionOperations transactions,
            Clock clock) {
        this.table = table;
        this.vault = vault;
        this.disk = disk;
        this.retention = retention;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes the wish; nothing but a mail to confirm is sent before its reader confirms. Does the same whether the
     * address is known or not, so that the answer's time tells nothing.
     *
     * @param email as it was typed
     * @throws Refused when it cannot be an address
     */
    @Anyone
    public void ask(String email, DigestWishes wishes) {
        var address = checked(email);
        disk.mustHold();
        transactions.executeWithoutResult(status ->
                announcements.publishEvent(new DigestAsked(table.insert(address.value(), wishes, clock.instant()))));
    }

    /** @throws Refused when it cannot be an address */
    @Anyone
    public void look(String email) {
        checked(email);
    }

    /** Empty when the link is unknown or expired; changes nothing. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<Digest> byLink(SecretToken link) {
        Instant old = retention.digest().before(clock.instant());
        return table.find(link)
                .filter(row -> table.isReadable(row.id()))
                .map(row -> new Digest(row.confirmedAt() != null, row.isWantedBefore(old), table.wishes(row)));
    }

    /** @throws LinkExpired when the link is unknown or expired */
    @Anyone
    @Transactional
    public void want(SecretToken link) {
        table.wanted(held(link).id(), clock.instant());
    }

    /** @throws LinkExpired when the link is unknown or expired, or nobody has confirmed it */
    @Anyone
    @Transactional
    public void change(SecretToken link, DigestWishes wishes) {
        var row = held(link);
        if (row.confirmedAt() == null) {
            throw new LinkExpired();
        }
        table.wish(row.id(), wishes);
    }

    /** Destroys all that is held at once; does nothing the second time. */
    @Anyone
    @Transactional
    public void stop(SecretToken link) {
        vault.holdLookUps();
        table.hold(link).ifPresent(row -> table.destroy(row.id()));
    }

    /**
     * Whether this link can stop an existing digest. Earlier mails carried the link to change it instead of the stop
     * link.
     */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isStoppable(SecretToken stop) {
        return DigestStopLink.read(stop, vault)
                .flatMap(table::find)
                .or(() -> table.find(stop))
                .isPresent();
    }

    @Anyone
    @Transactional
    public void stopOnly(SecretToken stop) {
        vault.holdLookUps();
        DigestStopLink.read(stop, vault)
                .flatMap(table::hold)
                .or(() -> table.hold(stop))
                .ifPresent(row -> table.destroy(row.id()));
    }

    private DigestTable.Row held(SecretToken link) {
        return table.hold(link).filter(row -> table.isReadable(row.id())).orElseThrow(LinkExpired::new);
    }

    private static EmailAddress checked(String email) {
        if (email.isBlank()) {
            throw new Refused(DigestRefused.EMAIL_MISSING);
        }
        return EmailAddress.parse(email).orElseThrow(() -> new Refused(DigestRefused.EMAIL_NOT_AN_ADDRESS));
    }
}
