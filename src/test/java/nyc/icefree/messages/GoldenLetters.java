package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What mails say, held against the files in {@code src/test/resources/letters}. The property {@code golden.write=true} writes them
 * anew.
 */
final class GoldenLetters {
    private static final Path ALL = Path.of("src/test/resources/letters");
    private static final Pattern VARIES =
            Pattern.compile("(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.\\d{2,})?)"
                    + "|(?<=/events/)(?<event>[\\w-]+)|(?<=/)(?<token>[\\w-]{22,})|(?<code>\\d{4}(\u00a0\\d{4}){3})");
    private static final Pattern LOOK = Pattern.compile("<meta name=\"viewport\".*</style>");

    /** Of which {@link MailBytes} knows what is right in every mail. */
    private static final Set<String> ALIKE = Set.of(
            "Date", "MIME-Version", "Content-Type", "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language");

    private final Path folder;
    private final SortedMap<String, StringBuilder> files = new TreeMap<>();

    /** @param folder of these; empty for that of all */
    GoldenLetters(String folder) {
        this.folder = ALL.resolve(folder);
    }

    void add(String file, String variant, String text) {
        String name = file.toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        var written = files.computeIfAbsent(name, n -> new StringBuilder());
        String title = "=== " + variant + "\n";
        assertEquals(-1, written.indexOf(title), file + " has this twice: " + variant);
        written.append(written.isEmpty() ? "" : "\n")
                .append(title)
                .append(steady(text.strip()))
                .append('\n');
    }

    /** All that is in a mail, decoded; a block of its HTML a line. */
    static String whole(MimeMessage mail) throws Exception {
        var text = new StringBuilder();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            if (!ALIKE.contains(header.getName())) {
                String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
                text.append(header.getName()).append(": ").append(value).append('\n');
            }
        }
        var parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            String type = MimeUtility.unfold(part.getContentType());
            String content =
                    new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            boolean folded = type.startsWith("text/calendar");
            text.append("\n--- ")
                    .append(type)
                    .append('\n')
                    .append(folded ? content.replace("\n ", "") : lines(content));
        }
        return text.toString();
    }

    /** A block of HTML a line. */
    static String lines(String html) {
        return html.replaceAll("(?=<(p|blockquote|ul|li|table|div|/div|/body)[ >])", "\n");
    }

    /** What is another each time is numbered as it comes; what makes all letters look alike stands in a file of its own. */
    private String steady(String text) {
        var seen = new HashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        String named = VARIES.matcher(text)
                .replaceAll(found -> seen.computeIfAbsent(found.group(), value -> {
                    String kind = found.namedGroups().keySet().stream()
                            .filter(name -> found.group(name) != null)
                            .findFirst()
                            .orElseThrow();
                    return "<" + kind + "-" + counts.merge(kind, 1, Integer::sum) + ">";
                }));
        return LOOK.matcher(named).replaceAll(found -> {
            files.computeIfAbsent("look.txt", name -> new StringBuilder(found.group() + "\n"));
            return found.group().equals(files.get("look.txt").toString().strip()) ? "<look>" : found.group();
        });
    }

    void check() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> kept;
        try (var all = Files.list(folder)) {
            kept = all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(path -> path.getFileName().toString(), GoldenLetters::read));
        }
        for (var file : files.entrySet()) {
            assertEquals(kept.remove(file.getKey()), file.getValue().toString(), file.getKey());
        }
        assertEquals(Map.of(), kept, "files of nothing");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
