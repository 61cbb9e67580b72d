package nyc.icefree.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Searches every file on the disk for forbidden words, in many spellings. */
final class Seizure {
    static final String VOLUNTEER = "Zephyrine Quockerwodger";
    static final String LABEL = "Lodgers of Widdershins Wharf";

    static final List<String> ANSWERED = List.of("INTERPRETS_AT_ONCE", "usual=WEEKENDS", "adult=yes");

    private final List<byte[]> needles = new ArrayList<>();
    private final List<String> spelled = new ArrayList<>();

    static String address(int number) {
        return "zephyrine.quockerwodger" + number + "@example.org";
    }

    Seizure of(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        add(word, bytes);
        add(word + " in lower case", word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            add(word + " in " + charset, word.getBytes(charset));
        }
        add(word + " in hex", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 3; shift++) {
            add(word + " in base 64", base64(bytes, shift));
        }
        return this;
    }

    /** The middle of the base 64 text, which does not depend on the position of the word. */
    private static byte[] base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(4, text.length() - 4).getBytes(StandardCharsets.US_ASCII);
    }

    private void add(String spelling, byte[] needle) {
        spelled.add(spelling);
        needles.add(needle);
    }

    List<String> search(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).flatMap(this::finds).toList();
        }
    }

    private Stream<String> finds(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return found(content).stream().map(spelling -> file.getFileName() + ": " + spelling);
        } catch (NoSuchFileException gone) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pass for all needles, by their first two bytes. */
    private Set<String> found(byte[] content) {
        Map<Integer, List<Integer>> starting = new HashMap<>();
        var begins = new boolean[1 << 16];
        for (int i = 0; i < needles.size(); i++) {
            int first = pair(needles.get(i), 0);
            begins[first] = true;
            starting.computeIfAbsent(first, key -> new ArrayList<>()).add(i);
        }
        var found = new TreeSet<String>();
        for (int at = 0; at < content.length - 1; at++) {
            int pair = pair(content, at);
            if (begins[pair]) {
                for (int needle : starting.getOrDefault(pair, List.of())) {
                    if (startsAt(content, at, needles.get(needle))) {
                        found.add(spelled.get(needle));
                    }
                }
            }
        }
        return found;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    private static boolean startsAt(byte[] content, int at, byte[] needle) {
        if (at + needle.length > content.length) {
            return false;
        }
        for (int i = 1; i < needle.length; i++) {
            if (content[at + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
