package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nyc.icefree.messages.letters.Letter;

/** A mail as the octets that leave, held against what mail servers and programs may expect (RFC 5322, 2045, 2047, 6047). */
final class MailBytes {
    private static final Set<String> ALWAYS = Set.of(
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "Content-Language");
    /** In mails about an event; to who subscribed to something. */
    private static final Set<String> SOMETIMES = Set.of("References", "List-Unsubscribe", "List-Unsubscribe-Post");

    private static final int LONGEST_HEADER_LINE = 78;
    private static final int LONGEST_BODY_LINE = 76;

    private MailBytes() {}

    static byte[] of(MimeMessage mail) throws Exception {
        var octets = new ByteArrayOutputStream();
        mail.writeTo(octets);
        return octets.toByteArray();
    }

    /** @param sender the campaign's role address */
    static void check(byte[] octets, Letter letter, String sender) throws Exception {
        String raw = new String(octets, StandardCharsets.ISO_8859_1);
        assertTrue(raw.chars()
                .allMatch(sign -> sign < 127 && (sign >= ' ' || sign == '\r' || sign == '\n' || sign == '\t')));
        assertFalse(raw.replace("\r\n", "").matches("(?s).*[\r\n].*"), "every line ends with CRLF");
        String[] halves = raw.split("\r\n\r\n", 2);
        for (String line : halves[0].split("\r\n")) {
            assertTrue(line.length() <= LONGEST_HEADER_LINE || line.startsWith("List-Unsubscribe: "), line);
            assertFalse(line.isBlank(), "no line of a header is blank");
        }
        for (String line : halves[1].split("\r\n")) {
            assertTrue(line.length() <= LONGEST_BODY_LINE, line);
        }
        var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(octets));
        var names = new ArrayList<String>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            names.add(header.getName());
        }
        var once = new TreeSet<>(names);
        assertEquals(once.size(), names.size(), "each header once: " + names);
        assertTrue(names.containsAll(ALWAYS), names::toString);
        once.removeAll(ALWAYS);
        assertTrue(SOMETIMES.containsAll(once), once::toString);

        assertEquals(List.of(letter.address()), addresses(mail.getHeader("To", ",")));
        assertEquals(List.of(sender), addresses(mail.getHeader("From", ",")));
        assertEquals(letter.subject(), mail.getSubject());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", ","));
        assertEquals(letter.language().tag(), mail.getHeader("Content-Language", ","));
        assertTrue(mail.getMessageID().matches("<[0-9a-f-]{36}\\.[0-9]+@[a-z0-9.-]+>"), mail.getMessageID());
        structure(mail, letter);
    }

    private static void structure(MimeMessage mail, Letter letter) throws Exception {
        assertTrue(new ContentType(mail.getContentType()).match("multipart/alternative"), mail.getContentType());
        var parts = (Multipart) mail.getContent();
        assertEquals(letter.calendar() == null ? 2 : 3, parts.getCount());
        for (int i = 0; i < 2; i++) {
            var part = (MimeBodyPart) parts.getBodyPart(i);
            var type = new ContentType(part.getContentType());
            assertTrue(type.match(i == 0 ? "text/plain" : "text/html"), part.getContentType());
            assertEquals("utf-8", String.valueOf(type.getParameter("charset")).toLowerCase(java.util.Locale.ROOT));
            assertEquals("quoted-printable", part.getEncoding());
            assertEquals(
                    lines(i == 0 ? letter.text() : letter.html()),
                    lines(part.getContent().toString()));
        }
        var entry = MailedEntry.in(mail);
        assertEquals(letter.calendar() != null, entry.isPresent());
        if (letter.calendar() != null) {
            String method = entry.orElseThrow().method();
            assertEquals(letter.calendar().method(), method);
            assertEquals(
                    new String(letter.calendar().octets(), StandardCharsets.UTF_8),
                    entry.orElseThrow().text());
            assertEquals(
                    List.of("METHOD:" + method),
                    entry.orElseThrow()
                            .lines()
                            .filter(line -> line.startsWith("METHOD"))
                            .toList());
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace("\r", "\n");
    }

    private static List<String> addresses(String header) throws Exception {
        var all = new ArrayList<String>();
        for (InternetAddress one : InternetAddress.parse(header, true)) {
            all.add(one.getAddress());
        }
        return all;
    }
}
