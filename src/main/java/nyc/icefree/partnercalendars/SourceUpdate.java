package nyc.icefree.partnercalendars;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.ParsedCalendar;
import nyc.icefree.calendar.reading.ParsedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Updates the stored entries of a partner's calendar. Each date is its own transaction, so that a long calendar holds
 * up nobody.
 */
@Component
record SourceUpdate(
        SourceRepository sources,
        SourceEntries entries,
        EntryPublishing publishing,
        OwnEventCheck ownEvents,
        TransactionTemplate transaction,
        Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(SourceUpdate.class);

    /** A bad date fails alone; with more failures than this, the fault is not theirs. */
    private static final int MOST_FAILED = 20;

    /** With fewer coming dates than this, only an empty calendar counts as much smaller, not a halved one. */
    private static final int ENOUGH_TO_TELL = 4;

    private static final int GOOD_FETCHES_WITHOUT = 3;

    /**
     * @param trusted new dates and changes are public at once
     * @return readable entries that could not be taken
     * @throws SourceUnreadable when so much is gone that nothing is changed
     */
    List<LeftOut> apply(Source source, ParsedCalendar read, boolean trusted) {
        var now = clock.instant();
        var kept = entries.of(source.id);
        Map<String, SourceEntry> known = kept.stream().collect(Collectors.toMap(SourceEntry::key, Function.identity()));
        Set<String> there =
                read.events().stream().map(SourceUpdate::key).collect(Collectors.toCollection(HashSet::new));
        var renamed = renamed(kept, known, read.events(), there);
        var closed = kept.stream()
                .filter(i -> read.isPrivate(i.uid(), i.recurrence()) && !there.contains(i.key()))
                .toList();
        var others = kept.stream().filter(i -> !closed.contains(i)).toList();
        if (read.whole() && !source.smallerTaken && muchSmaller(others, there, renamed, now)) {
            throw new SourceUnreadable(SourceProblem.MUCH_SMALLER);
        }
        closed.forEach(i -> alone(source, () -> again(i).ifPresent(this::closed)));
        var failed = new ArrayList<LeftOut>();
        for (ParsedEvent event : read.events()) {
            var item = Optional.ofNullable(known.get(key(event))).orElse(renamed.get(key(event)));
            if (item == null || !same(source, item, event, now)) {
                try {
                    alone(source, () -> one(source, again(item).orElse(null), event, trusted, now));
                } catch (ClaimLost e) {
                    throw e;
                } catch (RuntimeException e) {
                    LOG.warn(
                            "a date of source {} could not be taken: {}",
                            source.id,
                            e.getClass().getName());
                    failed.add(new LeftOut(event.title(), LeftOut.Reason.UNREADABLE));
                    if (failed.size() > MOST_FAILED) {
                        throw e;
                    }
                }
            }
        }
        if (!read.whole()) {
            return failed; // the part that was not read may hold the missing dates
        }
        var found = renamed.values().stream().map(SourceEntry::id).collect(Collectors.toSet());
        others.stream()
                .filter(i -> !there.contains(i.key()) && !found.contains(i.id()))
                .forEach(i -> alone(source, () -> missing(i, now)));
        return failed;
    }

    private static boolean same(Source source, SourceEntry item, ParsedEvent event, Instant now) {
        return item.state() != EntryState.WITHDRAWN
                && item.missed() == 0
                && item.key().equals(key(event))
                && item.said().equals(EntryContent.of(event, source.name).unlessForgotten(item.said(), now));
    }

    /** Holds the lock on the source's row, so that no other node and no person changes it meanwhile. */
    private void alone(Source source, Runnable what) {
        transaction.executeWithoutResult(t -> {
            var row = sources.lock(source.id).orElse(null);
            if (row == null || !Objects.equals(row.claimedUntil, source.claimedUntil)) {
                throw new ClaimLost();
            }
            row.renewClaim(clock.instant());
            source.claimedAs(row); // a long calendar takes longer than a claim
            what.run();
        });
    }

    /** Reads it again: a person may have decided since. */
    private Optional<SourceEntry> again(@Nullable SourceEntry item) {
        return Optional.ofNullable(item).flatMap(known -> entries.one(known.id()));
    }

    /** Counts missing entries again: an unchanged calendar still lacks them. */
    void unchanged(Source source) {
        var now = clock.instant();
        entries.of(source.id).stream().filter(i -> i.missed() > 0).forEach(i -> alone(source, () -> missing(i, now)));
    }

    private void one(Source source, @Nullable SourceEntry item, ParsedEvent event, boolean trusted, Instant now) {
        var said = EntryContent.of(event, source.name);
        if (item == null) {
            fresh(source, event, said, trusted, now);
            return;
        }
        said = said.unlessForgotten(item.said(), now);
        if (!item.key().equals(key(event))) {
            entries.rename(item, event.uid(), event.date());
        }
        switch (item.state()) {
            case TAKEN, CHANGED -> taken(source, item, said, trusted);
            case WITHDRAWN -> {
                if (trusted || said.cancelled()) {
                    publishing.back(item, said);
                    publishing.change(source, item, said, true);
                } else {
                    entries.hold(item, said, EntryState.WAITING);
                }
            }
            case WAITING, OURS, REFUSED -> entries.saw(item, said);
        }
    }

    private void fresh(Source source, ParsedEvent event, EntryContent said, boolean trusted, Instant now) {
        if (said.cancelled() || !said.slot().endsAt().isAfter(now)) {
            return;
        }
        if (ownEvents.has(event.uid())) {
            entries.add(source, event.uid(), event.date(), EntryState.OURS, null, said);
        } else if (trusted || !source.takenBefore) {
            publishing.take(source, event.uid(), event.date(), said);
        } else {
            entries.add(source, event.uid(), event.date(), EntryState.WAITING, null, said);
        }
    }

    private void taken(Source source, SourceEntry item, EntryContent said, boolean trusted) {
        if (!said.equals(item.said())) {
            publishing.change(source, item, said, trusted);
        } else if (item.missed() > 0) {
            entries.missed(item, 0);
        }
    }

    /** Withdraws an entry that its calendar now calls private. */
    private void closed(SourceEntry item) {
        if (item.state() != EntryState.WITHDRAWN && item.state() != EntryState.REFUSED) {
            publishing.gone(item);
        }
    }

    private void missing(SourceEntry item, Instant now) {
        boolean toCome = item.said().slot().startsAt().isAfter(now);
        if (!toCome || item.state() == EntryState.WITHDRAWN || item.state() == EntryState.REFUSED) {
            return;
        }
        int missed = item.missed() + 1;
        entries.missed(item, missed);
        if (missed >= GOOD_FETCHES_WITHOUT) {
            publishing.gone(item);
        }
    }

    private static boolean muchSmaller(
            List<SourceEntry> kept, Set<String> there, Map<String, SourceEntry> renamed, Instant now) {
        var found = renamed.values().stream().map(SourceEntry::id).collect(Collectors.toSet());
        var coming = kept.stream()
                .filter(i -> i.state().isHere() && i.said().slot().startsAt().isAfter(now))
                .toList();
        long still = coming.stream()
                .filter(i -> there.contains(i.key()) || found.contains(i.id()))
                .count();
        return coming.size() >= ENOUGH_TO_TELL
                ? 2 * still <= coming.size()
                : !coming.isEmpty() && there.isEmpty() && still == 0;
    }

    /** Finds entries whose UID changed: by their link, or by title and time. */
    private static Map<String, SourceEntry> renamed(
            List<SourceEntry> kept, Map<String, SourceEntry> known, List<ParsedEvent> events, Set<String> there) {
        Map<String, SourceEntry> lost = new HashMap<>();
        kept.stream().filter(i -> !there.contains(i.key())).forEach(i -> {
            lost.putIfAbsent(i.said().title() + "\n" + i.said().slot().startsAt(), i);
            if (i.said().url() != null) {
                lost.putIfAbsent(i.said().url() + "\n" + i.recurrence(), i);
            }
        });
        Map<String, SourceEntry> renamed = new HashMap<>();
        Set<UUID> used = new HashSet<>();
        for (ParsedEvent event : events) {
            if (known.containsKey(key(event))) {
                continue;
            }
            var same = lost.get(event.title() + "\n" + event.slot().startsAt());
            var item = same != null || event.url() == null ? same : lost.get(event.url() + "\n" + event.date());
            if (item != null && used.add(item.id())) {
                renamed.put(key(event), item);
            }
        }
        return renamed;
    }

    private static String key(ParsedEvent event) {
        return event.uid() + "\n" + event.date();
    }
}
