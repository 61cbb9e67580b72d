package nyc.icefree.calendar.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into content lines. Copes with byte order marks, UTF-16, Windows-1252 and all line ends. A fold may cut
 * a character in two, so lines are unfolded before they are decoded.
 */
final class FileLines {
    private static final int LONGEST = 200_000;
    private static final int LONGEST_REPAIRED = 20_000;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern STRUCTURE = Pattern.compile("(?i)\\s*(?:BEGIN|END)\\s*:\\s*([A-Z-]{1,40})\\s*");
    private static final List<String> COMPONENTS = List.of(
            "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM");
    /** A property, but not an address at the start of a line of words. */
    private static final Pattern CONTENT =
            Pattern.compile("(?!(?i:https?|mailto|tel|webcal):)[A-Za-z][A-Za-z0-9._-]{0,80}\\s{0,3}[:;]");
    /** Text properties, whose values may hold a stray line feed, and addresses, which break when torn in two. */
    private static final Pattern WORDS =
            Pattern.compile("(?i)(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES|CONTACT|RESOURCES|NAME|URL|CONFERENCE"
                    + "|STYLED-DESCRIPTION|X-ALT-DESC|X-WR-CALNAME|X-WR-CALDESC)\\s{0,3}[:;]");

    private static final Pattern PRINTABLE = Pattern.compile(
            "(?i)[A-Z][A-Z0-9-]{0,60};([^:]{0,200};)?(ENCODING=)?QUOTED-PRINTABLE[;:].*", Pattern.DOTALL);

    private final List<String> lines = new ArrayList<>();
    private byte[] open = new byte[1_000];
    private int size;

    private final Runnable cut;

    private FileLines(Runnable cut) {
        this.cut = cut;
    }

    /** @param charset named by the server; ignored when the octets are UTF-8 */
    static List<String> of(byte[] octets, @Nullable String charset, Runnable cut) {
        var reading = new FileLines(cut);
        byte[] marked = singleByte(octets);
        var said = named(charset);
        if (marked != octets || said == null || said.equals(StandardCharsets.UTF_8)) {
            reading.split(marked);
        } else {
            boolean shifts = said.name().startsWith("ISO-2022"); // its octets are all ASCII, so they look like UTF-8
            reading.split(shifts || !isUtf8(octets) ? from(octets, said.name()) : marked);
        }
        return reading.lines;
    }

    private void split(byte[] octets) {
        int from = 0;
        for (int i = 0; i <= octets.length; i++) {
            if (i == octets.length || octets[i] == '\n' || octets[i] == '\r') {
                physical(octets, from, i);
                from = i + 1;
            }
        }
        close();
    }

    private void physical(byte[] octets, int from, int to) {
        int start = from;
        while (start < to && (octets[start] == 0)) {
            start++;
        }
        if (start >= to) {
            return; // blank, or the middle of CR LF
        }
        boolean blank = octets[start] == ' ' || octets[start] == '\t';
        boolean goesOn = blank && size > 0 && (!structure(open, 0, size) || brokenOff(octets, start + 1, to));
        if (goesOn && !structure(octets, start, to)) {
            append(octets, start + 1, to);
            return;
        }
        if (softBreak()) {
            append(octets, start, to);
            return;
        }
        close();
        while (start < to && (octets[start] == ' ' || octets[start] == '\t')) {
            start++;
        }
        append(octets, start, to);
    }

    private void append(byte[] octets, int from, int to) {
        if (LONGEST < size + to - from) {
            cut.run();
        }
        if (open.length < size + to - from) {
            open = Arrays.copyOf(open, Math.max(size + Math.min(to - from, LONGEST), 2 * size));
        }
        for (int i = from; i < to && size < Math.min(LONGEST, open.length); i++) {
            if (octets[i] != 0) {
                open[size++] = octets[i];
            }
        }
    }

    /** Joins a quoted-printable line that goes on (vCalendar 1.0) and drops its equals sign. */
    private boolean softBreak() {
        if (size == 0 || open[size - 1] != '=' || !printable()) {
            return false;
        }
        size--;
        return true;
    }

    private boolean printable() {
        return PRINTABLE
                .matcher(new String(open, 0, Math.min(size, 300), StandardCharsets.ISO_8859_1))
                .matches();
    }

    private void close() {
        if (size == 0) {
            return;
        }
        String line = decoded(Arrays.copyOf(open, size));
        size = 0;
        int last = lines.size() - 1;
        if (isContent(line) || last < 0 || !WORDS.matcher(lines.get(last)).lookingAt()) {
            lines.add(line);
        } else if (lines.get(last).length() < LONGEST_REPAIRED) {
            lines.set(last, lines.get(last) + "\\n" + line); // a line feed that nobody escaped
        } else {
            cut.run();
        }
    }

    static boolean isContent(String line) {
        return CONTENT.matcher(line).lookingAt() || STRUCTURE.matcher(line).matches();
    }

    /** True when the name after BEGIN or END goes on in the next line. */
    private boolean brokenOff(byte[] octets, int from, int to) {
        var name = STRUCTURE.matcher(new String(open, 0, size, StandardCharsets.ISO_8859_1));
        String rest = new String(octets, from, Math.min(to - from, 40), StandardCharsets.ISO_8859_1).strip();
        if (!name.matches()
                || rest.isEmpty()
                || COMPONENTS.contains(name.group(1).toUpperCase(Locale.ROOT))) {
            return false;
        }
        String both = (name.group(1) + rest).toUpperCase(Locale.ROOT);
        return COMPONENTS.stream().anyMatch(known -> known.startsWith(both));
    }

    private static boolean structure(byte[] octets, int from, int to) {
        return to - from < 100
                && STRUCTURE
                        .matcher(new String(octets, from, to - from, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    /** Decodes octets that are not UTF-8 as Windows-1252, one by one, so that a broken one spoils no other. */
    private static String decoded(byte[] line) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(line);
        var out = CharBuffer.allocate(line.length);
        while (decoder.decode(in, out, true).isMalformed()) {
            out.put(new String(line, in.position(), 1, WESTERN));
            in.get();
            decoder.reset();
        }
        return out.flip().toString();
    }

    private static boolean isUtf8(byte[] octets) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static @Nullable Charset named(@Nullable String charset) {
        try {
            return charset == null ? null : Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            return null; // unknown charset
        }
    }

    /** Turns UTF-16 and UTF-32, known by their mark or zeros, into UTF-8 without a mark. */
    private static byte[] singleByte(byte[] o) {
        if (o.length >= 3 && (o[0] & 0xff) == 0xef && (o[1] & 0xff) == 0xbb && (o[2] & 0xff) == 0xbf) {
            return Arrays.copyOfRange(o, 3, o.length);
        }
        if (o.length < 4) {
            return o;
        }
        if (o[0] == (byte) 0xff && o[1] == (byte) 0xfe) {
            return o[2] == 0 && o[3] == 0 ? from(o, "UTF-32") : from(o, "UTF-16");
        }
        if (o[0] == (byte) 0xfe && o[1] == (byte) 0xff) {
            return from(o, "UTF-16");
        }
        if (o[0] == 0 && o[1] != 0 && o[2] == 0) {
            return from(o, "UTF-16BE");
        }
        return o[0] != 0 && o[1] == 0 && o[2] != 0 && o[3] == 0 ? from(o, "UTF-16LE") : o;
    }

    private static byte[] from(byte[] octets, String charset) {
        return new String(octets, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
    }
}
