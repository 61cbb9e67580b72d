package nyc.icefree.calendar.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** All that a calendar says under one UID: one event, or a repeating one with exceptions and changed dates. */
final class EventGroup {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Comparator<Entry> NEWEST = Comparator.comparingInt((Entry e) -> e.sequence)
            .thenComparing(e -> e.stamp == null ? Instant.MIN : e.stamp);

    private final String uid;
    private final ReadingTerms terms;
    private final ZoneBook zones;
    private final BiConsumer<Entry, LeftOut.Reason> leftOut;
    private final List<ParsedEvent> found = new ArrayList<>();
    private @Nullable Entry main;
    private final Map<String, Entry> changed = new LinkedHashMap<>();
    private final Map<String, Entry> ranging = new LinkedHashMap<>();
    /** This-and-future changes that applied to some date. */
    private final Set<Entry> reaching = new HashSet<>();

    private @Nullable FollowingDates following;
    private final Set<Entry> unshown = new HashSet<>();
    private final Set<String> privateEntries = new HashSet<>();

    EventGroup(String uid, ReadingTerms terms, ZoneBook zones, BiConsumer<Entry, LeftOut.Reason> leftOut) {
        this.uid = uid;
        this.terms = terms;
        this.zones = zones;
        this.leftOut = leftOut;
    }

    List<ParsedEvent> read(List<Entry> entries) {
        entries.stream().filter(e -> e.recurrence().isEmpty()).forEach(entry -> main = newer(main, entry));
        for (Entry entry : entries) {
            entry.recurrence().ifPresent(recurrence -> {
                String date = name(dates(main == null ? entry : main).instant(recurrence));
                var kind = entry.ranges() ? ranging : changed;
                kind.put(date, newer(kind.get(date), entry));
            });
        }
        ranging.forEach(this::outdated);
        var all = main;
        if (all != null && all.unshown() != null) {
            main = null;
            if (hide(all, null) == LeftOut.Reason.PRIVATE) {
                Stream.of(changed, ranging).forEach(dates -> dates.values().removeIf(this::isPrivateWithAll));
            }
        }
        if (main != null && main.repeats()) {
            repeating(main);
        } else if (main != null) {
            single(main, "");
        }
        ranging.forEach(changed::putIfAbsent);
        changed.forEach((date, entry) -> single(entry, date));
        return found;
    }

    /** Drops a change of one date that is older than a change of that and all later dates. */
    private void outdated(String date, Entry range) {
        var one = changed.get(date);
        if (one != null && NEWEST.compare(range, one) > 0) {
            changed.remove(date);
            leftOut.accept(one, LeftOut.Reason.OUTDATED);
        }
    }

    private Entry newer(@Nullable Entry was, Entry next) {
        if (was == null) {
            return next;
        }
        boolean newer = NEWEST.compare(next, was) >= 0;
        leftOut.accept(newer ? was : next, LeftOut.Reason.OUTDATED);
        return newer ? next : was;
    }

    /** A date of a private event is private unless it says that it is public. */
    private boolean isPrivateWithAll(Entry date) {
        return !PrivateEntries.saysPublic(date.source) && hide(date, null) != null;
    }

    /** @param date null for all dates */
    private LeftOut.Reason hide(Entry entry, @Nullable String date) {
        var reason = Objects.requireNonNullElse(entry.unshown(), LeftOut.Reason.PRIVATE);
        if (unshown.add(entry)) {
            leftOut.accept(entry, reason);
        }
        if (reason == LeftOut.Reason.PRIVATE) {
            privateEntries.add(date == null ? uid : uid + "\n" + date);
        }
        return reason;
    }

    /** Names of private entries: the UID for all dates, or the UID, a line feed and the date. */
    Set<String> privateEntries() {
        return privateEntries;
    }

    private void single(Entry entry, String date) {
        if (entry.unshown() != null) {
            hide(entry, date);
            return;
        }
        var said = said(entry, entry.start);
        var slot = said == entry ? entry.slot(entry.start.local(), entry.length) : planned(said, entry.start);
        if (!outside(slot.startsAt(), slot.endsAt())) {
            found.add(event(entry, said, slot, date));
        } else if (!reaching.contains(entry)) {
            leftOut.accept(entry, LeftOut.Reason.OUTSIDE);
        }
    }

    /** The entry that gives time and words of a date; a cancellation without a time takes both from the one before. */
    private Entry said(Entry entry, Moment date) {
        if (!entry.timeless || main == null) {
            return entry;
        }
        var change = following == null ? null : following.timing(dates(main).instant(date));
        return change == null ? main : change;
    }

    private TimeSlot planned(Entry said, Moment date) {
        var begins = dates(main == null ? said : main).wall(date);
        return following == null || said == main ? said.slot(begins, said.length) : following.slot(begins, said);
    }

    private void repeating(Entry entry) {
        if (entry.rules().stream().anyMatch(RepeatDates::tooFine)) {
            leftOut.accept(entry, LeftOut.Reason.RULE_TOO_FINE);
            return;
        }
        var repeats = dates(entry);
        Set<Instant> without = new HashSet<>();
        Set<LocalDate> withoutDays = new HashSet<>();
        entry.source
                .all("EXDATE")
                .forEach(line -> Moment.list(line).forEach(m -> {
                    without.add(repeats.instant(m));
                    if (m.day()) {
                        withoutDays.add(m.local().toLocalDate());
                    }
                }));
        int before = found.size();
        var following = following(entry, repeats);
        this.following = following;
        repeats.within(following.farthest(), () -> leftOut.accept(entry, LeftOut.Reason.TOO_MANY))
                .forEach((begins, length) -> {
                    var meant = entry.clock.at(begins);
                    String date = name(meant);
                    var change = following.reaching(meant);
                    boolean there = !without.contains(meant) && !withoutDays.contains(begins.toLocalDate());
                    if (!there || changed.containsKey(date)) {
                        ranging.remove(date);
                    } else if (change == null || !ranging.containsKey(date)) {
                        var timing = following.timing(meant);
                        var slot = timing == null ? entry.slot(begins, length) : following.slot(begins, timing);
                        add(change == null ? entry : change, timing == null ? entry : timing, slot, date);
                    }
                });
        if (found.size() == before && changed.isEmpty() && ranging.isEmpty()) {
            leftOut.accept(entry, LeftOut.Reason.OUTSIDE);
        }
    }

    private FollowingDates following(Entry entry, RepeatDates repeats) {
        var following = new FollowingDates(entry, repeats);
        ranging.values()
                .forEach(change -> change.recurrence().ifPresent(r -> following.from(repeats.instant(r), change)));
        return following;
    }

    private void add(Entry entry, Entry said, TimeSlot slot, String date) {
        if (outside(slot.startsAt(), slot.endsAt())) {
            return;
        }
        if (entry.unshown() != null) {
            hide(entry, date);
        } else if (Entry.tooLong(slot)) {
            leftOut.accept(entry, LeftOut.Reason.TOO_LONG);
        } else {
            reaching.add(entry);
            found.add(event(entry, said, slot, date));
        }
    }

    private RepeatDates dates(Entry entry) {
        return new RepeatDates(entry, terms, zones);
    }

    private boolean outside(Instant startsAt, Instant endsAt) {
        return !startsAt.isBefore(terms.to()) || !endsAt.isAfter(terms.from());
    }

    private ParsedEvent event(Entry entry, Entry said, TimeSlot slot, String date) {
        var told = said.told();
        var geo = Geo.of(said.source.value("GEO"));
        return new ParsedEvent(
                uid,
                date,
                slot,
                said.start.day(),
                told.title().isEmpty() && main != null ? main.told().title() : told.title(),
                told.description(),
                told.location(),
                told.url(),
                told.conference(),
                entry.cancelled(),
                entry.sequence,
                entry.stamp,
                geo == null ? null : geo.latitude(),
                geo == null ? null : geo.longitude(),
                entry.tentative());
    }

    private record Geo(double latitude, double longitude) {
        static @Nullable Geo of(@Nullable String value) {
            String[] parts = value == null ? new String[0] : value.split("[;,]", 3);
            if (parts.length != 2
                    || !parts[0].strip().matches("-?\\d{1,3}(\\.\\d{1,20})?")
                    || !parts[1].strip().matches("-?\\d{1,3}(\\.\\d{1,20})?")) {
                return null;
            }
            var geo = new Geo(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            boolean nowhere = geo.latitude == 0 && geo.longitude == 0;
            return nowhere || Math.abs(geo.latitude) > 90 || Math.abs(geo.longitude) > 180 ? null : geo;
        }
    }

    private static String name(Instant at) {
        return DATE.format(at);
    }
}
