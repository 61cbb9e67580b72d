package nyc.icefree.messages.sending;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import nyc.icefree.messages.letters.CalendarPart;
import nyc.icefree.messages.letters.Letter;

/** Plain text, the same in HTML, and last the calendar (RFC 6047, 2.4), as alternatives. Lines are short whatever was typed. */
final class MailParts {
    private static final String ENCODING = "Content-Transfer-Encoding";

    private MailParts() {}

    static MimeMultipart of(Letter letter) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(text(letter.text(), "plain"));
        parts.addBodyPart(text(letter.html(), "html"));
        if (letter.calendar() != null) {
            parts.addBodyPart(calendar(letter.calendar()));
        }
        return parts;
    }

    private static MimeBodyPart text(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", kind);
        part.setHeader(ENCODING, "quoted-printable");
        return part;
    }

    /** Base64 keeps every octet. */
    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        var part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.octets(), type)));
        part.setHeader("Content-Type", type);
        part.setHeader(ENCODING, "base64");
        return part;
    }
}
