package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.messages.letters.Letter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mails as Python's own library reads them, which shares no code with ours; its reader is in {@code src/test/clients}. */
final class MailsReadByPython {
    private static final String PYTHON = "/usr/bin/python3";
    /** The least HTML: nothing that loads, runs or looks. */
    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "ul",
            "blockquote",
            "div",
            "table",
            "tr",
            "td",
            "body",
            "li",
            "p",
            "q",
            "br",
            "strong",
            "span",
            "a",
            "bdi");

    private MailsReadByPython() {}

    /** @param letters in the order of the files */
    static void assertRead(Path folder, List<Letter> letters, String sender) throws Exception {
        boolean there = Files.isExecutable(Path.of(PYTHON));
        assertTrue(there || System.getenv("CI") == null, "CI installs python3");
        assumeTrue(there, "install Debian's package python3");
        Path found = folder.resolve("found.txt");
        int ended = new ProcessBuilder(PYTHON, "src/test/clients/read_mails.py", folder.toString())
                .redirectOutput(found.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertEquals(0, ended);
        List<String> lines = Files.readAllLines(found, StandardCharsets.UTF_8);
        assertEquals(letters.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            read(new JsonMapper().readTree(lines.get(i)), letters.get(i), sender);
        }
    }

    private static void read(JsonNode mail, Letter letter, String sender) {
        assertEquals(List.of(), texts(mail.get("defects")));
        assertEquals(List.of(letter.address()), texts(mail.get("to")));
        assertEquals(List.of(sender), texts(mail.get("from")));
        assertEquals(letter.subject(), mail.get("subject").stringValue());
        assertEquals(List.of(), texts(mail.get("files")));
        var part = letter.calendar();
        assertEquals(
                part == null
                        ? List.of("multipart/alternative", "text/plain", "text/html")
                        : List.of("multipart/alternative", "text/plain", "text/html", "text/calendar"),
                texts(mail.get("types")));
        assertEquals(part == null ? "" : part.method(), mail.get("method").stringValue());
        assertEquals(
                part == null ? "" : new String(part.octets(), StandardCharsets.UTF_8).replace("\r\n", "\n"),
                mail.get("calendar").stringValue().replace("\r\n", "\n"));
        assertTrue(TAGS.containsAll(texts(mail.get("tags"))), mail.get("tags").toString());
        assertEquals(
                words(withoutMarks(mail.get("text").stringValue())),
                words(mail.get("html").stringValue()));
    }

    /** Of lines that somebody typed, and of items of a list. */
    private static String withoutMarks(String text) {
        return text.replaceAll("(?m)^ *(?:- |-$|> ?)+", "");
    }

    /** What is read aloud, without the colons that stand for a look and the addresses that stand behind a link's words. */
    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\\p{Cc}]+"))
                .map(word -> word.replaceAll(":$", ""))
                .filter(word -> !word.isEmpty() && !word.startsWith("https://"))
                .toList();
    }

    private static List<String> texts(JsonNode all) {
        return all.valueStream().map(JsonNode::stringValue).toList();
    }
}
