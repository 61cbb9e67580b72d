package nyc.icefree.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nyc.icefree.owncalendars.ToldCalendar;
import nyc.icefree.owncalendars.ToldCalendar.Entry;
import nyc.icefree.owncalendars.ToldCalendar.Said;

/**
 * Works out what the personal calendar of a volunteer or organizer tells next, from what it told before. An entry that left is cancelled under its known
 * title and nothing else; one that comes back gets a higher SEQUENCE. Numbers and times never fall.
 */
final class PersonalCalendarSequences {
    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");
    private final String address;
    private final Instant now;
    private final UnaryOperator<String> left;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> pieces = new ArrayList<>();

    /** @param address of the calendar: one person may read it in two languages */
    PersonalCalendarSequences(String address, Instant now, UnaryOperator<String> left) {
        this.address = address;
        this.now = now;
        this.left = left;
    }

    ToldCalendar after(ToldCalendar before, List<OwnEntry> present) {
        entries.clear();
        pieces.clear();
        Set<String> ruling = new HashSet<>();
        present.stream().filter(OwnEntry::rules).forEach(entry -> ruling.add(entry.uid()));
        for (OwnEntry entry : present) {
            Entry told = told(before.entries().get(entry.name()), entry);
            entries.put(entry.name(), told);
            pieces.add(entry.numbered(told.sequence(), told.at()));
        }
        new TreeMap<>(before.entries()).forEach((name, entry) -> {
            if (!entries.containsKey(name)) {
                entries.put(name, leave(name, entry, before, ruling));
            }
        });
        Instant newest = entries.values().stream()
                .map(Entry::at)
                .filter(before.newest()::isBefore)
                .max(Instant::compareTo)
                .orElse(before.newest());
        return new ToldCalendar(entries, before.answers(), newest);
    }

    List<String> pieces() {
        return pieces;
    }

    private Entry told(@org.jspecify.annotations.Nullable Entry before, OwnEntry entry) {
        var said = new HashMap<String, Said>();
        int sequence = entry.sequence();
        Instant at = entry.stamp();
        if (before != null) {
            said.putAll(before.said());
            var last = before.said().get(address);
            boolean moved = before.off() || !before.dates().equals(entry.dates());
            boolean other = moved || last != null && !last.digest().equals(entry.digest());
            sequence = Math.max(sequence, moved ? before.sequence() + 1 : before.sequence());
            if (!at.isAfter(before.at())) {
                at = other ? ToldCalendar.after(before.at(), now) : before.at();
            }
        }
        said.put(address, new Said(entry.digest(), entry.title()));
        return new Entry(
                sequence,
                at,
                false,
                entry.rules() ? NO_END : entry.end(),
                entry.line("DTSTART"),
                entry.line("DTEND"),
                entry.dates(),
                said);
    }

    /** A date of a series without a component of its own needs no cancelled entry: its series' entry speaks for it. */
    private Entry leave(String name, Entry entry, ToldCalendar before, Set<String> ruling) {
        String uid = OwnEntry.uid(name);
        boolean told =
                !name.equals(uid) && (ruling.contains(uid) || before.entries().containsKey(uid));
        if (told) {
            return entry;
        }
        var gone = entry.off()
                ? entry
                : new Entry(
                        entry.sequence() + 1,
                        ToldCalendar.after(entry.at(), now),
                        true,
                        entry.end().equals(NO_END) ? now : entry.end(),
                        entry.start(),
                        entry.finish(),
                        entry.dates(),
                        entry.said());
        pieces.add(tombstone(name, gone));
        return gone;
    }

    private String tombstone(String name, Entry gone) {
        Said known = gone.said().get(address);
        return "BEGIN:VEVENT\r\n"
                + OwnEntry.nameLines(name)
                + "DTSTAMP:" + OwnEntry.utc(gone.at()) + "\r\n"
                + gone.start() + "\r\n"
                + gone.finish() + "\r\n"
                + "SEQUENCE:" + gone.sequence() + "\r\n"
                + "SUMMARY:" + left.apply(known == null ? "" : known.title()) + "\r\n"
                + "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
    }

    static Set<String> zones(List<String> pieces) {
        var zones = new HashSet<String>();
        for (String piece : pieces) {
            OwnEntry.ZONE.matcher(piece).results().forEach(found -> zones.add(Objects.requireNonNull(found.group(1))));
        }
        return zones;
    }
}
