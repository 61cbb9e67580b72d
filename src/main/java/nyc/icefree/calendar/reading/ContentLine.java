package nyc.icefree.calendar.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One property: name, parameters and raw value (RFC 5545, 3.1). Common mistakes are forgiven. */
record ContentLine(String name, Map<String, String> parameters, String value) {
    private static final int MOST_PARAMETERS = 40;
    private static final Set<String> TIMES =
            Set.of("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "DTSTAMP", "LAST-MODIFIED", "DUE");
    private static final Pattern TIME_AFTER_COLON = Pattern.compile(":(?=\\s*\\d{4}-?\\d{2}-?\\d{2})");

    static Optional<ContentLine> of(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) != ':' && line.charAt(at) != ';') {
            at++;
        }
        String name = line.substring(0, at).strip().toUpperCase(Locale.ROOT);
        if (at == line.length() || name.isEmpty() || name.length() > 100) {
            return Optional.empty();
        }
        int colon = TIMES.contains(name) ? timeAt(line, at) : -1;
        var parameters = new HashMap<String, String>();
        while (at < line.length() && line.charAt(at) == ';') {
            int end = parameterEnd(line, at + 1, colon);
            put(parameters, line.substring(at + 1, end));
            at = end;
        }
        return Optional.of(new ContentLine(name, parameters, at < line.length() ? line.substring(at + 1) : ""));
    }

    @Nullable
    String parameter(String name) {
        return parameters.get(name);
    }

    /** The colon before the first date, because TZID values may hold unquoted colons. */
    private static int timeAt(String line, int from) {
        var found = TIME_AFTER_COLON.matcher(line);
        return found.find(from) ? found.start() : -1;
    }

    private static int parameterEnd(String line, int from, int colon) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (i == colon) {
                return i;
            }
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || (c == ':' && colon < 0))) {
                return i;
            }
        }
        return quoted ? unquotedEnd(line, from) : line.length();
    }

    /** Treats a quotation mark that never closes as a plain character. */
    private static int unquotedEnd(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == ';' || line.charAt(i) == ':') {
                return i;
            }
        }
        return line.length();
    }

    private static void put(Map<String, String> parameters, String one) {
        int equals = one.indexOf('=');
        String name = (equals < 0 ? one : one.substring(0, equals)).strip().toUpperCase(Locale.ROOT);
        if (parameters.size() < MOST_PARAMETERS && name.length() <= 60) {
            String value = equals < 0 ? "" : one.substring(equals + 1).strip();
            parameters.putIfAbsent(name, value.replace("\"", ""));
        }
    }
}
