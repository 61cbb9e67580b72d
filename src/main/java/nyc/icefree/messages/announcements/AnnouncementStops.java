package nyc.icefree.messages.announcements;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.StoppableMail;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.announced.RsvpDestroyed;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Readers who stopped the announcements of an event, and its thanks. News reaches them all the same. */
@Component
public class AnnouncementStops implements StoppableMail {
    private final JdbcClient jdbc;
    private final OutboxRows rows;
    private final Vault vault;
    private final Clock clock;

    AnnouncementStops(JdbcClient jdbc, OutboxRows rows, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    public SecretToken link(Recipient recipient, EventId event) {
        return new StopLink(recipient, event).token(vault);
    }

    @Override
    public String key() {
        return "announcement";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(SecretToken link) {
        return StopLink.of(link, vault)
                .map(known -> isStopped(known.recipient(), known.event()) ? Standing.STOPPED : Standing.COMES);
    }

    @Override
    @Transactional
    public void stop(SecretToken link) {
        StopLink.of(link, vault).ifPresent(known -> {
            rows.takeTurn(known.recipient().id()); // a person and a mail program may press at once
            if (!isStopped(known.recipient(), known.event())) {
                jdbc.sql("insert into announcement_stop (event_id, recipient, stopped_at) values (?, ?, ?)")
                        .params(known.event().value(), known.recipient().id(), Timestamp.from(clock.instant()))
                        .update();
            }
        });
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    @Transactional
    public void resume(SecretToken link) {
        StopLink.of(link, vault)
                .ifPresent(known -> jdbc.sql("delete from announcement_stop where event_id = ? and recipient = ?")
                        .params(known.event().value(), known.recipient().id())
                        .update());
    }

    @Transactional(readOnly = true)
    public boolean isStopped(Recipient recipient, EventId event) {
        return !stopped(event, List.of(recipient.id())).isEmpty();
    }

    /** @param recipients a thousand at most */
    @Transactional(readOnly = true)
    public Set<UUID> stopped(EventId event, Collection<UUID> recipients) {
        return recipients.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select recipient from announcement_stop where event_id = :event"
                                + " and recipient in (:recipients)")
                        .param("event", event.value())
                        .param("recipients", recipients)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
    }

    @EventListener
    void on(RsvpDestroyed destroyed) {
        forget(destroyed.rsvp().value());
    }

    @EventListener
    void on(VolunteerLeft left) {
        forget(left.volunteer().value());
    }

    private void forget(UUID recipient) {
        jdbc.sql("delete from announcement_stop where recipient = ?")
                .param(recipient)
                .update();
    }
}
