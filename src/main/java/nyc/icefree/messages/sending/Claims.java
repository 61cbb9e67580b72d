package nyc.icefree.messages.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.Gathering;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.OutboxTogether;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpFinding;
import nyc.icefree.rsvp.answers.RsvpId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a sender takes in hand at once: the next message, and with it what else waits for the same reader, where both gather. A
 * person is one by their id. A party is one reader with those that gave the same address, which is asked of their marks each time,
 * so that nowhere it is kept who they are.
 */
@Component
public class Claims {
    /** In one letter: more is not read, and takes longer to write than a sender may. */
    static final int MOST = 60;

    /** For what one act writes about its last event after its first; what is to be undone waits the longer, and not the shorter. */
    static final Duration STRAGGLING = Duration.ofMinutes(1);

    private static final int MOST_EVENTS = 500;

    private final OutboxRows rows;
    private final OutboxTogether together;
    private final RsvpFinding parties;

    Claims(OutboxRows rows, OutboxTogether together, RsvpFinding parties) {
        this.rows = rows;
        this.together = together;
        this.parties = parties;
    }

    /** Of which parties hear in this round. Asked once in it: what comes later leaves with a later one. */
    Set<EventId> eventsWithNews(Instant now) {
        return together.eventsWithNews(now, now.plus(STRAGGLING));
    }

    /**
     * @param news those of {@link #eventsWithNews}
     * @return what is claimed; nothing in it where the next was put off, so that it leaves with the rest; empty when none is left
     */
    @Transactional
    public Optional<List<QueuedMessage>> next(
            UUID claim, MailTerms.Lane upTo, Set<EventId> news, Instant now, Duration lease) {
        return rows.claim(claim, upTo, now, lease).map(first -> {
            var gathering = Gathering.of(first.reason());
            Collection<UUID> readers = gathering == Gathering.ALONE ? List.of() : readers(first, news);
            if (readers.isEmpty()) {
                return List.of(first);
            }
            Instant soon = waitsUntil(first, now);
            var others = together.lock(gathering, readers, first.id(), now, soon, MOST - 1);
            var last = others.stream()
                    .map(QueuedMessage::dueAt)
                    .filter(due -> due.isAfter(now))
                    .max(Instant::compareTo);
            if (last.isPresent()) {
                Instant due = Settling.notBefore(first, last.get());
                together.putOff(ids(others), due);
                rows.putOff(first.id(), claim, due);
                return List.of();
            }
            var all = new ArrayList<>(List.of(first));
            if (!others.isEmpty()) {
                all.addAll(together.claim(ids(others), claim, now, lease));
            }
            return all;
        });
    }

    /** Only what waits for an undo anyway, and was not hurried. */
    private static Instant waitsUntil(QueuedMessage message, Instant now) {
        var waits = message.reason().terms().waits();
        var usual = message.createdAt().plus(waits);
        boolean hurried = message.dueAt().isBefore(usual);
        var latest = usual.plus(STRAGGLING);
        return waits.isZero() || hurried || latest.isBefore(now) ? now : latest;
    }

    private Collection<UUID> readers(QueuedMessage message, Set<EventId> news) {
        var own = message.recipient().id();
        if (message.recipient().kind() == Recipient.Kind.PERSON) {
            return List.of(own);
        }
        boolean ofOthers = news.stream().anyMatch(event -> !event.equals(message.event()));
        return message.recipient().kind() == Recipient.Kind.RSVP && ofOthers
                ? Stream.concat(
                                Stream.of(own),
                                parties
                                        .ofSameAddress(
                                                new RsvpId(own),
                                                news.stream().limit(MOST_EVENTS).toList(),
                                                MOST * 2)
                                        .stream()
                                        .map(RsvpId::value))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<UUID> ids(List<QueuedMessage> messages) {
        return messages.stream().map(QueuedMessage::id).toList();
    }
}
