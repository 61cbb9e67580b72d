package nyc.icefree.calendar.reading;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the real zone behind names in calendars: IANA, Windows, Outlook's display names, prefixes of programs. */
final class ZoneNames {
    private static final int LONGEST = 120;
    private static final String REGION = "US"; // picks the city of a Windows zone
    private static final Pattern FIXED =
            Pattern.compile("\\(?(?:UTC|GMT)?\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWN =
            Pattern.compile("\\((?:UTC|GMT)[^)]{0,12}\\)\\s*(.{1,80})", Pattern.CASE_INSENSITIVE);

    /** By lower-case name; only zones that Java itself knows. */
    private static final Map<String, ZoneId> IANA = new HashMap<>();

    private static final Map<String, String> DISPLAYED = new HashMap<>();

    static {
        for (String id : TimeZone.getAvailableIDs()) {
            try {
                IANA.put(id.toLowerCase(Locale.ROOT), ZoneId.of(id));
            } catch (DateTimeException e) {
                // a zone that only ICU knows
            }
        }
        IANA.put("z", ZoneOffset.UTC);
        IANA.put("zulu", ZoneOffset.UTC);
        try (var text = ZoneNames.class.getResourceAsStream("zone-names.txt")) {
            var lines = new String(java.util.Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            lines.lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .forEach(pair -> DISPLAYED.put(pair[0].strip().toLowerCase(Locale.ROOT), pair[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Set<ZoneId> COMMON = new LinkedHashSet<>();

    static {
        COMMON.add(ZoneId.of("America/New_York"));
        DISPLAYED.values().stream().sorted().map(ZoneId::of).forEach(COMMON::add);
    }

    private ZoneNames() {}

    /** Candidates for rules in a file, the default zone first. */
    static Collection<ZoneId> common() {
        return COMMON;
    }

    static Optional<ZoneId> known(String given) {
        String name = given.replace("\\", "").replace("\"", "").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        return iana(name)
                .or(() -> windows(name))
                .or(() -> displayed(name))
                .or(() -> suffix(name))
                .or(() -> fixed(name))
                .or(() -> iana(name.replace(' ', '_')))
                .or(() -> iana(name.replaceFirst("[-.]", "/").replace(' ', '_')));
    }

    private static Optional<ZoneId> iana(String name) {
        return Optional.ofNullable(IANA.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<ZoneId> windows(String name) {
        return Optional.ofNullable(TimeZone.getIDForWindowsID(name, REGION)).flatMap(ZoneNames::iana);
    }

    /** "(UTC-05:00) Eastern Time (US & Canada)", with or without the part in parentheses. */
    private static Optional<ZoneId> displayed(String name) {
        var shown = SHOWN.matcher(name);
        String words = shown.matches() ? shown.group(1) : name;
        return Optional.ofNullable(DISPLAYED.get(words.strip().toLowerCase(Locale.ROOT)))
                .flatMap(ZoneNames::iana)
                .or(() -> shown.matches() ? windows(words.strip()) : Optional.empty());
    }

    /** "/mozilla.org/20070129_1/America/New_York": the longest ending that is a zone. */
    private static Optional<ZoneId> suffix(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            var found = iana(name.substring(slash + 1));
            if (found.isPresent() && name.substring(slash + 1).length() > 2) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> fixed(String name) {
        var form = FIXED.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(form.group(2));
        int minutes = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        if (hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int sign = form.group(1).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
