package nyc.icefree.messages;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.Events;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes news of an event to all who come and all who help, part by part, each in a transaction of its own. It drops their older
 * news first. Older runs end before newer ones begin, so that what is taken back finds all that it takes back.
 */
@Component
record EventNews(
        OutboxRun runs,
        OutboxRows rows,
        RsvpContacts contacts,
        ShiftRecords shifts,
        Events events,
        TransactionOperations transactions,
        Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(EventNews.class);

    /** A second call finishes what the first left. */
    void tell(EventUpdate news) {
        begin(news);
        finish(news.event());
        if (runs.unfinished(news.event(), List.of(news.kind().reason)).stream()
                .anyMatch(begun -> begun.run().number() == news.version())) {
            throw new IllegalStateException("not all were told of event " + news.event());
        }
        drop(news.event(), news.overtaken());
    }

    void begin(EventUpdate news) {
        inTurn(news.event(), () -> {
            news.runs().forEach(run -> runs.begin(run, news.backTo(), clock.instant()));
            return true;
        });
    }

    /** One run that fails does not stop the others. */
    void finish(EventId event) {
        for (var begun : runs.unfinished(event, EventUpdate.KINDS.keySet())) {
            try {
                var parts = parts(begun);
                while (next(begun, parts).isPresent()) {}
            } catch (RuntimeException e) {
                // its message could hold what was written
                LOG.error(
                        "not all were told of event {}; tried again in a minute: {}",
                        event,
                        e.getClass().getName());
            }
        }
    }

    /** @return how many were written; empty when nobody is left */
    OptionalInt next(OutboxRun.Begun begun) {
        return next(begun, parts(begun));
    }

    private OptionalInt next(OutboxRun.Begun begun, Function<@Nullable UUID, OutboxRun.Part> parts) {
        return inTurn(begun.run().event(), () -> runs.next(begun.run(), parts, clock.instant()));
    }

    /** Drops overtaken messages, also of readers who are told nothing new. */
    void drop(EventId event, EventUpdate.Overtaken overtaken) {
        rows.waitingNews(event).stream()
                .filter(overtaken.which())
                .gather(Gatherers.windowFixed(OutboxRun.PART))
                .forEach(part -> inTurn(event, () -> drop(event, overtaken, part)));
    }

    private List<QueuedMessage> drop(EventId event, EventUpdate.Overtaken overtaken, List<QueuedMessage> messages) {
        var waiting = messages.stream()
                .filter(message -> message.state().waits())
                .filter(overtaken.which())
                .toList();
        return !waiting.isEmpty() && isNow(event, overtaken.onlyWhile())
                ? rows.drop(waiting.stream(), overtaken.note(), clock.instant())
                : List.of();
    }

    /** Read once before any part begins: who answers meanwhile knows the news. */
    private Function<@Nullable UUID, OutboxRun.Part> parts(OutboxRun.Begun begun) {
        var news = EventUpdate.of(begun);
        var all = audience(begun.run()).stream()
                .sorted(Comparator.comparing(line -> line.recipient().id()))
                .toList();
        var known = (news.backTo() == null ? rows.waitingNews(news.event()) : rows.news(news.event()))
                .stream()
                        .collect(Collectors.groupingBy(
                                message -> message.recipient().id()));
        return behind -> told(
                news,
                known,
                all.stream()
                        .filter(line -> behind == null || line.recipient().id().compareTo(behind) > 0)
                        .limit(OutboxRun.PART)
                        .toList());
    }

    private OutboxRun.Part told(EventUpdate news, Map<UUID, List<QueuedMessage>> known, List<OutboxBulk.Line> part) {
        var theirs = part.stream()
                .flatMap(line -> known.getOrDefault(line.recipient().id(), List.of()).stream())
                .toList();
        var dropped = drop(news.event(), news.overtaken(), theirs);
        var isTold = news.isTold(dropped, theirs);
        return new OutboxRun.Part(
                part.stream().filter(line -> isTold.test(line.recipient().id())).toList(),
                part.isEmpty() ? null : part.getLast().recipient().id());
    }

    private Collection<OutboxBulk.Line> audience(OutboxRun.Of run) {
        return run.to() == Recipient.Kind.PERSON
                ? helping(run)
                : contacts.toTell(run.event()).stream()
                        .map(rsvp -> line(run, Recipient.of(rsvp), run.event().value()))
                        .toList();
    }

    /** One message a person, about the assignment that lasts and lets them know most. */
    private Collection<OutboxBulk.Line> helping(OutboxRun.Of run) {
        return shifts.toTell(run.event()).stream()
                .flatMap(id -> shifts.mailFor(id).stream())
                .filter(m -> m.email() != null)
                .sorted(Comparator.comparing((ShiftMail m) -> m.shift().slot().isOver(clock.instant()))
                        .thenComparing(m -> m.state() == AssignmentState.ASKED)
                        .thenComparing(m -> m.assignment().value()))
                .collect(Collectors.toMap(
                        ShiftMail::volunteer,
                        m -> line(
                                run, Recipient.of(m.volunteer()), m.assignment().value()),
                        (first, other) -> first))
                .values();
    }

    private static OutboxBulk.Line line(OutboxRun.Of run, Recipient reader, UUID about) {
        return new OutboxBulk.Line(reader, about, run.number(), run.event());
    }

    private boolean isNow(EventId event, @Nullable EventState state) {
        return state == null
                || events.termsOf(event).filter(terms -> terms.state() == state).isPresent();
    }

    private <T> T inTurn(EventId event, Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> {
            rows.takeTurn(event.value());
            return act.get();
        }));
    }
}
