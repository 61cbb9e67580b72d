package nyc.icefree.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody finds who takes the disk: looks into every file for words that must not be there, in many spellings. */
final class Seizure {
    static final String VOLUNTEER = "Zephyrine Quockerwodger";
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

    /** The middle of the base 64 text, which is the same wherever the word stands in what was encoded. */
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

    /** @return file and spelling of each find */
    List<String> search(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).flatMap(this::finds).toList();
        }
    }

    private Stream<String> finds(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            var found = new ArrayList<String>();
            for (int i = 0; i < needles.size(); i++) {
                if (contains(content, needles.get(i))) {
                    found.add(file.getFileName() + ": " + spelled.get(i));
                }
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] content, byte[] needle) {
        byte first = needle[0];
        for (int at = 0; at <= content.length - needle.length; at++) {
            if (content[at] == first && startsAt(content, at, needle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] content, int at, byte[] needle) {
        for (int i = 1; i < needle.length; i++) {
            if (content[at + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
