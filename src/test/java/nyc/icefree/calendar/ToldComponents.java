package nyc.icefree.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that feeds said, component by component, as a program sees it that fetches each time. */
final class ToldComponents {
    private final Map<String, Map<String, Entry>> byFeed = new TreeMap<>();
    private final Map<String, Integer> highest = new TreeMap<>();
    final List<String> faults = new ArrayList<>();

    record Entry(String octets, Map<String, String> lines) {
        String name() {
            return lines.get("UID") + " " + lines.getOrDefault("RECURRENCE-ID", "");
        }

        int sequence() {
            return Integer.parseInt(Objects.requireNonNull(lines.get("SEQUENCE")));
        }

        String stamp() {
            return Objects.requireNonNull(lines.get("DTSTAMP"));
        }

        boolean ruling() {
            return lines.containsKey("RRULE");
        }

        /** The dates that count for SEQUENCE (RFC 5546, 2.1.4). */
        List<String> dates() {
            return List.of("DTSTART", "DTEND", "RRULE", "EXDATE").stream()
                    .map(name -> lines.getOrDefault(name, ""))
                    .toList();
        }
    }

    static List<Entry> read(String feed) {
        var found = new ArrayList<Entry>();
        for (String part : feed.split("BEGIN:VEVENT\r\n")) {
            if (part.contains("END:VEVENT")) {
                String octets = part.substring(0, part.indexOf("END:VEVENT"));
                var lines = octets.replace("\r\n ", "")
                        .lines()
                        .collect(Collectors.toMap(SeriesComponent::name, line -> line, (a, b) -> a + b, TreeMap::new));
                lines.replaceAll(
                        (name, line) -> List.of("SEQUENCE", "DTSTAMP", "UID").contains(name)
                                ? line.substring(line.indexOf(':') + 1)
                                : line);
                found.add(new Entry(octets, lines));
            }
        }
        return found;
    }

    List<Entry> take(String what, Map<String, String> feeds) {
        var now = new TreeMap<String, Integer>();
        var changed = new ArrayList<Entry>();
        feeds.forEach((path, body) -> {
            var before = byFeed.computeIfAbsent(path, p -> new TreeMap<>());
            for (Entry entry : read(body)) {
                compare(what + ": " + path + " ", before.get(entry.name()), entry, changed);
                before.put(entry.name(), entry);
                Integer elsewhere = now.put(entry.name(), entry.sequence());
                check(elsewhere == null || elsewhere == entry.sequence(), what + ": two numbers of " + entry.lines());
            }
        });
        now.forEach((name, sequence) -> {
            check(sequence >= highest.getOrDefault(name, 0), what + ": " + name + " fell to " + sequence);
            highest.merge(name, sequence, Math::max);
        });
        return changed;
    }

    private void compare(String where, @org.jspecify.annotations.Nullable Entry was, Entry is, List<Entry> changed) {
        if (was == null || was.octets().equals(is.octets())) {
            return;
        }
        changed.add(is);
        String both = where + "\n" + was.lines() + "\n" + is.lines();
        check(is.stamp().compareTo(was.stamp()) >= 0, "DTSTAMP fell, " + both);
        // a rule takes its words from some date, which may have changed within the same second
        check(
                is.ruling() || !is.stamp().equals(was.stamp()) || is.sequence() > was.sequence(),
                "changed without a sign, " + both);
        check(is.dates().equals(was.dates()) || is.sequence() > was.sequence(), "other dates, same SEQUENCE, " + both);
        check(
                !is.ruling()
                        || is.sequence() == was.sequence()
                        || !is.dates().equals(was.dates())
                        || where.contains("*"),
                "same rule, higher SEQUENCE, " + both);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
