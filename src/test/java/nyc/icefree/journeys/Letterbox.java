package nyc.icefree.journeys;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class Letterbox {
    private Letterbox() {}

    /** The path of the link that starts so, once a mail to that address has one; mails name the real site's host. */
    static String link(GreenMail mailbox, String address, String start) {
        var link = Pattern.compile(
                "https?://[^/\\s]+(" + Pattern.quote(start) + "[A-Za-z0-9_-]+(?:\\?[a-z]+=[A-Za-z0-9-]+)?)");
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> find(mailbox, address, link), Optional::isPresent)
                .orElseThrow();
    }

    static List<String> texts(GreenMail mailbox, String address) throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        for (var mail : mailbox.getReceivedMessages()) {
            if (isTo(mail, address)) {
                texts.add(text(mail));
            }
        }
        return texts;
    }

    private static boolean isTo(Message mail, String address) throws MessagingException {
        return Arrays.stream(mail.getAllRecipients()).anyMatch(a -> a.toString().contains(address));
    }

    private static Optional<String> find(GreenMail mailbox, String address, Pattern link)
            throws MessagingException, IOException {
        for (var mail : mailbox.getReceivedMessages()) {
            if (isTo(mail, address)) {
                var found = link.matcher(text(mail));
                if (found.find()) {
                    return Optional.of(found).map(Matcher::toMatchResult).map(m -> m.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            var all = new StringBuilder();
            for (int i = 0; i < many.getCount(); i++) {
                all.append(text(many.getBodyPart(i))).append('\n');
            }
            return all.toString();
        }
        return part.isMimeType("text/*") ? String.valueOf(part.getContent()) : "";
    }
}
