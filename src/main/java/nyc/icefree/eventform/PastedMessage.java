package nyc.icefree.eventform;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import nyc.icefree.time.TypedDates;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a message as organizers get it by a messenger. What is unsure stays empty.
 *
 * @param place name, or street without one; empty for none
 * @param language that it is written in
 */
public record PastedMessage(
        String title,
        @Nullable EventKind kind,
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        String place,
        String address,
        List<Language> spoken,
        List<Language> interpreted,
        Set<AccessFact> access,
        Language language,
        Set<LeftOut> leftOut) {
    /** What it says that is not taken over. */
    public enum LeftOut {
        DAY_UNSURE,
        HOURS_UNSURE,
        PHONE,
        LINK
    }

    /** Longer messages are read as far as this. */
    private static final int LONGEST = 2_000;

    private static final Map<String, String> WORDS = JoinAddresses.lines("message.txt").stream()
            .map(line -> line.split(" {2,}", 2))
            .collect(toMap(line -> line[0], line -> line[1], (one, other) -> one, LinkedHashMap::new));
    private static final Pattern RANGE = hours(time(1) + of("to") + time(2));
    private static final Pattern SINGLE = hours(time(1));

    /** @param today from which dates without a year are counted */
    public static PastedMessage read(String message, LocalDate today) {
        String begun = message.substring(0, Math.min(message.length(), LONGEST));
        return new Reading(begun.replaceAll(of("head"), "").strip(), today).read();
    }

    private static String of(String name) {
        return Objects.requireNonNull(WORDS.get(name));
    }

    private static String time(int n) {
        return of("time").replace("N>", n + ">");
    }

    private static Pattern hours(String time) {
        return Pattern.compile("(?<![\\w/$.:-])" + time + "(?![\\w:/%]|-\\d)");
    }

    private static List<String> all(String family) {
        return WORDS.keySet().stream().filter(name -> name.startsWith(family)).toList();
    }

    private static String last(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** One reading: what is understood is replaced by bars, so that it is read once. */
    private static class Reading {
        private final String text;
        private final StringBuilder left;
        private final LocalDate today;
        private final Language language;
        private final Set<Language> spoken = new LinkedHashSet<>();
        private final Set<Language> interpreted = new LinkedHashSet<>();
        private final Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);

        Reading(String text, LocalDate today) {
            this.text = text;
            this.today = today;
            left = new StringBuilder(TypedDates.plain(text));
            language = find("spanish").count() > find("english").count() ? Language.SPANISH : Language.ENGLISH;
        }

        PastedMessage read() {
            note(!take(find("link")).isEmpty(), LeftOut.LINK);
            note(!take(find("phone")).isEmpty(), LeftOut.PHONE);
            take(find("price"));
            var day = day();
            var hours = hours();
            var kind = all("kind ").stream()
                    .flatMap(name -> find(name).map(said -> Map.entry(said.start(), name)))
                    .min(Map.Entry.comparingByKey())
                    .map(first -> EventKind.valueOf(last(first.getValue())))
                    .orElse(null);
            languages();
            var access = EnumSet.noneOf(AccessFact.class);
            all("need ")
                    .forEach(name -> take(find(name)).stream()
                            .filter(this::isMeant)
                            .forEach(said -> access.add(AccessFact.valueOf(last(name)))));
            var place = place();
            boolean numbered =
                    !place.isEmpty() && Character.isDigit(place.getFirst().charAt(0));
            return new PastedMessage(
                    title(),
                    kind,
                    day,
                    hours.isEmpty() ? null : hours.getFirst(),
                    hours.size() < 2 ? null : hours.getLast(),
                    place.isEmpty() ? "" : place.getFirst(),
                    place.stream().skip(numbered ? 0 : 1).collect(joining(", ")),
                    List.copyOf(spoken),
                    List.copyOf(interpreted),
                    access,
                    language,
                    leftOut);
        }

        private Stream<MatchResult> find(String name) {
            return Pattern.compile(of(name)).matcher(left).results();
        }

        private List<MatchResult> take(Stream<MatchResult> found) {
            var all = found.toList();
            all.forEach(one -> take(one.start(), one.end()));
            return all;
        }

        private void take(int start, int end) {
            left.replace(start, end, "|".repeat(end - start));
        }

        private void note(boolean is, LeftOut what) {
            if (is) {
                leftOut.add(what);
            }
        }

        private boolean follows(String name, MatchResult found) {
            return follows(name, found.start());
        }

        private boolean follows(String name, int at) {
            return Pattern.compile(of(name)).matcher(left.substring(0, at)).find();
        }

        private boolean isMeant(MatchResult said) {
            return !follows("not", said)
                    && !Pattern.compile(of("not-there"))
                            .matcher(left.substring(said.end()))
                            .find();
        }

        private @Nullable LocalDate day() {
            var all = TypedDates.in(left.toString(), today, language.equals(Language.SPANISH));
            var meant = all.stream()
                    .filter(found -> !follows("deadline", found.start()))
                    .toList();
            all.forEach(found -> take(found.start(), found.end()));
            boolean sure = meant.stream().allMatch(TypedDates.Found::sure)
                    && meant.stream().map(TypedDates.Found::day).distinct().count() == 1;
            note(!sure, LeftOut.DAY_UNSURE);
            return sure ? meant.getFirst().day() : null;
        }

        /** Begin and end; a begin alone where no end is said; nothing where two are meant. */
        private List<LocalTime> hours() {
            var ranges = hours(RANGE, 2);
            var singles = hours(SINGLE, 1);
            var all = ranges.isEmpty() ? singles : ranges;
            var only = all.size() == 1 ? all.iterator().next() : List.<LocalTime>of();
            note(only.isEmpty(), LeftOut.HOURS_UNSURE);
            return only;
        }

        private Set<List<LocalTime>> hours(Pattern pattern, int times) {
            var all = new LinkedHashSet<List<LocalTime>>();
            for (var found : pattern.matcher(left).results().toList()) {
                boolean said = IntStream.rangeClosed(1, times)
                        .anyMatch(n -> Stream.of("m", "u", "p", "w").anyMatch(part -> found.group(part + n) != null));
                boolean two = times > 1 && found.group("to").matches(" *(?:y|and)\\b.*") && !follows("both", found);
                if (said && !two && !follows("ends", found)) {
                    all.add(read(found, times));
                    take(found.start(), found.end());
                }
            }
            return all;
        }

        /** Where one half of the day is said, the other time is the nearest. Empty where none is. */
        private static List<LocalTime> read(MatchResult found, int times) {
            boolean hours24 = IntStream.rangeClosed(1, times).anyMatch(n -> isIn24Hours(found, n));
            var begins = times(found, 1, hours24);
            if (times == 1) {
                return begins.size() == 1 ? begins : List.of();
            }
            var ends = times(found, 2, hours24);
            return begins.size() + ends.size() > 3
                    ? List.of()
                    : begins.stream()
                            .flatMap(begin -> ends.stream().map(end -> List.of(begin, end)))
                            .min(Comparator.comparing(both -> Math.floorMod(
                                    ChronoUnit.MINUTES.between(both.getFirst(), both.getLast()), 24 * 60)))
                            .orElse(List.of());
        }

        private static boolean isIn24Hours(MatchResult found, int n) {
            String hour = Objects.requireNonNullElse(found.group("h" + n), "1");
            return found.group("u" + n) != null
                    || Integer.parseInt(hour) > 12
                    || (hour.startsWith("0") && found.group("m" + n) != null);
        }

        /** What may be meant: where neither half of the day is said, both. */
        private static List<LocalTime> times(MatchResult found, int n, boolean hours24) {
            String word = found.group("w" + n);
            if (word != null) {
                return List.of(word.matches("noon|mediodia") ? LocalTime.NOON : LocalTime.MIDNIGHT);
            }
            String half = found.group("p" + n);
            int hour = Integer.parseInt(found.group("h" + n));
            int minute = Integer.parseInt(Objects.requireNonNullElse(found.group("m" + n), "0"));
            boolean whole = half == null && hours24;
            if (minute > 59 || hour > (whole ? 23 : 12) || (hour == 0 && !whole)) {
                return List.of();
            }
            var morning = LocalTime.of(whole ? hour : hour % 12, minute);
            if (whole || half == null) {
                return whole ? List.of(morning) : List.of(morning, morning.plusHours(12));
            }
            boolean early = half.strip().matches("a.*|.*manana") || (hour == 12 && half.endsWith("noche"));
            return List.of(early ? morning : morning.plusHours(12));
        }

        private void languages() {
            for (String name : all("name ")) {
                var language = new Language(last(name));
                find(name).filter(this::isMeant).forEach(said -> {
                    int sentence = Stream.of(".", ";", "\n")
                            .mapToInt(end -> left.lastIndexOf(end, said.start()))
                            .max()
                            .orElse(-1);
                    String before = left.substring(sentence + 1, said.start());
                    String after = left.substring(said.end()).split("[.;,\n]| with | con ", 2)[0];
                    boolean into = Pattern.compile(of("interpreted"))
                            .matcher(before + "|" + after)
                            .find();
                    (into || language.isSigned() ? interpreted : spoken).add(language);
                });
            }
            all("name ").stream().filter(name -> !name.endsWith("ase")).forEach(name -> take(find(name)));
        }

        /** Name and the parts of the address; what begins with a number is both. */
        private List<String> place() {
            for (var found : all("place ").stream().flatMap(this::find).toList()) {
                var parts = List.of(text.substring(found.start("place"), found.end("place"))
                        .replaceFirst("[^\\p{L}\\d.)]+$", "")
                        .split("\\s*,\\s*"));
                boolean named = parts.getFirst().matches("(?Us).*[\\p{Lu}\\d].*");
                if (named && !found.group("place").matches(of("no-place"))) {
                    take(found.start(), found.end());
                    var kept = new ArrayList<>(parts.subList(0, 1));
                    parts.stream()
                            .skip(1)
                            .takeWhile(part -> part.matches(".*\\d.*")
                                    || (kept.getLast().matches(".*\\d.*")
                                            && part.matches("(?U)\\p{Lu}\\w+(?: \\p{Lu}\\w+){0,2}")))
                            .forEach(kept::add);
                    return kept;
                }
            }
            return List.of();
        }

        /** The first words that are nothing else. */
        private String title() {
            int at = 0;
            for (String part : left.toString().split("[\n|]")) {
                String said = text.substring(at, at + part.length());
                at += part.length() + 1;
                said = said.replaceAll("[*_~]", "")
                        .replaceFirst(of("greeting"), "")
                        .replaceFirst(of("tail"), "");
                if (said.codePoints().filter(Character::isLetter).count() > 2) {
                    return said.substring(0, Math.min(said.length(), EventDraft.TITLE_MAX));
                }
            }
            return "";
        }
    }
}
