package nyc.icefree.owncalendars;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last answer that programs got by a secret link.
 *
 * @param entries by UID and RECURRENCE-ID
 * @param newest lower bound for the last change of later answers
 */
public record ToldCalendar(Map<String, Entry> entries, Map<String, Answer> answers, Instant newest) {
    public static final ToldCalendar NOTHING = new ToldCalendar(Map.of(), Map.of(), Instant.EPOCH);

    public ToldCalendar {
        entries = Map.copyOf(entries);
        answers = Map.copyOf(answers);
    }

    /**
     * @param at last change, in whole seconds
     * @param off told as cancelled, since it left the calendar
     * @param start DTSTART line
     * @param finish DTEND line
     * @param dates digest of the times
     */
    public record Entry(
            int sequence,
            Instant at,
            boolean off,
            Instant end,
            String start,
            String finish,
            String dates,
            Map<String, Said> said) {
        public Entry {
            said = Map.copyOf(said);
        }
    }

    /** @param digest of the component without SEQUENCE and time stamps */
    public record Said(String digest, String title) {}

    /** @param at last change of the octets, in whole seconds */
    public record Answer(String tag, Instant at) {}

    /** Drops entries that ended by then. */
    public ToldCalendar since(Instant from) {
        var left = new HashMap<>(entries);
        left.values().removeIf(entry -> !entry.end().isAfter(from));
        return new ToldCalendar(left, answers, newest);
    }

    Optional<Instant> firstEnd() {
        return entries.values().stream().map(Entry::end).min(Instant::compareTo);
    }

    /** Records the answer at an address. A changed tag always gets a later time, even within one second. */
    public ToldCalendar answering(String address, String tag, Instant now) {
        var before = answers.get(address);
        if (before != null && before.tag().equals(tag)) {
            return this;
        }
        var all = new HashMap<>(answers);
        all.put(address, new Answer(tag, before == null ? whole(now) : after(before.at(), now)));
        return new ToldCalendar(entries, all, newest);
    }

    /** Now in whole seconds, but at least one second after {@code before}. */
    public static Instant after(Instant before, Instant now) {
        return whole(now).isAfter(before) ? whole(now) : before.plusSeconds(1);
    }

    private static Instant whole(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond());
    }

    /** One line for each item, parts separated by tabs; breaks and tabs in the parts become blanks. */
    String write() {
        var lines = new StringBuilder();
        line(lines, "newest", String.valueOf(newest.getEpochSecond()));
        new TreeMap<>(answers)
                .forEach((address, answer) -> line(
                        lines,
                        "answer",
                        address,
                        answer.tag(),
                        String.valueOf(answer.at().getEpochSecond())));
        new TreeMap<>(entries).forEach((name, entry) -> {
            line(
                    lines,
                    "entry",
                    name,
                    String.valueOf(entry.sequence()),
                    String.valueOf(entry.at().getEpochSecond()),
                    String.valueOf(entry.off()),
                    String.valueOf(entry.end().getEpochSecond()),
                    entry.start(),
                    entry.finish(),
                    entry.dates());
            new TreeMap<>(entry.said())
                    .forEach((address, said) -> line(lines, "said", name, address, said.digest(), said.title()));
        });
        return lines.toString();
    }

    private static void line(StringBuilder lines, String... parts) {
        for (String part : parts) {
            lines.append(part.replaceAll("[\\t\\r\\n]", " ")).append('\t');
        }
        lines.setCharAt(lines.length() - 1, '\n');
    }

    static ToldCalendar read(String written) {
        var entries = new HashMap<String, Entry>();
        var answers = new HashMap<String, Answer>();
        Instant newest = Instant.EPOCH;
        for (String line : written.split("\n")) {
            var part = line.split("\t", -1);
            switch (part[0]) {
                case "newest" -> newest = seconds(part[1]);
                case "answer" -> answers.put(part[1], new Answer(part[2], seconds(part[3])));
                case "entry" ->
                    entries.put(
                            part[1],
                            new Entry(
                                    Integer.parseInt(part[2]),
                                    seconds(part[3]),
                                    Boolean.parseBoolean(part[4]),
                                    seconds(part[5]),
                                    part[6],
                                    part[7],
                                    part[8],
                                    Map.of()));
                case "said" ->
                    entries.computeIfPresent(part[1], (name, entry) -> {
                        var said = new HashMap<>(entry.said());
                        said.put(part[2], new Said(part[3], part[4]));
                        return new Entry(
                                entry.sequence(),
                                entry.at(),
                                entry.off(),
                                entry.end(),
                                entry.start(),
                                entry.finish(),
                                entry.dates(),
                                said);
                    });
                default -> throw new IllegalStateException("not a memory of a calendar");
            }
        }
        return new ToldCalendar(entries, answers, newest);
    }

    private static Instant seconds(String written) {
        return Instant.ofEpochSecond(Long.parseLong(written));
    }
}
