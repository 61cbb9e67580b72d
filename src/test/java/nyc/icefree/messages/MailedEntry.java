package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a mail brings for a calendar, as it arrives. */
record MailedEntry(String method, byte[] octets) {

    /** Empty for a mail that brings nothing; it is the last part, and no file. */
    static Optional<MailedEntry> in(MimeMessage mail) throws MessagingException, IOException {
        assertTrue(new ContentType(mail.getContentType()).match("multipart/alternative"), mail.getContentType());
        var parts = (Multipart) mail.getContent();
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
        if (parts.getCount() == 2) {
            return Optional.empty();
        }
        assertEquals(3, parts.getCount());
        var part = (MimeBodyPart) parts.getBodyPart(2);
        var type = new ContentType(part.getContentType());
        assertTrue(type.match("text/calendar"), part.getContentType());
        assertEquals("UTF-8", type.getParameter("charset"));
        assertNull(part.getDisposition());
        assertEquals("base64", part.getEncoding());
        try (var octets = part.getInputStream()) {
            return Optional.of(new MailedEntry(type.getParameter("method"), octets.readAllBytes()));
        }
    }

    static MailedEntry of(MimeMessage mail) throws MessagingException, IOException {
        return in(mail).orElseThrow();
    }

    /** Unfolded. */
    Stream<String> lines() {
        return Stream.of(text().replace("\r\n ", "").split("\r\n"));
    }

    String text() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** Of the event, the first one; empty where there is none. */
    String value(String name) {
        List<String> event = lines().dropWhile(line -> !line.equals("BEGIN:VEVENT"))
                .filter(line -> line.split("[:;]", 2)[0].equals(name))
                .toList();
        return event.isEmpty() ? "" : event.getFirst().substring(name.length() + 1);
    }

    int sequence() {
        return Integer.parseInt(value("SEQUENCE"));
    }
}
