package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import nyc.icefree.AppParts;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.messages.Postman;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** Reads every outlet in search of a place that is hidden. */
abstract class HiddenAddressStage extends AppParts {
    static final String TITLE = "Quiet gathering";

    @Autowired
    GreenMail mailbox;

    @Autowired
    Postman post;

    void assertHidden(Team team, EventId id) throws Exception {
        for (String outlet : Outlets.ALL) {
            assertNoSecret(outlet, page(team, id, outlet));
        }
    }

    static void assertNoSecret(String where, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        for (String secret : HiddenPlace.SECRETS) {
            assertFalse(said.contains(secret.toLowerCase(Locale.ROOT)), where + " tells " + secret);
        }
    }

    String page(Team team, EventId id, String path) throws Exception {
        return page(team.slug(), events.view(id, Audience.INVITED).orElseThrow().slug(), path);
    }

    /** With what folding and escaping could hide brought to light, and where it sends on to. */
    String page(String organization, String slug, String path) throws Exception {
        String address = path.replace("{org}", organization)
                .replace("{slug}", slug)
                .replace("{month}", YearMonth.from(HiddenPlace.day()).toString());
        var answer = answer(get(URI.create(address)));
        if (answer.getStatus() == 308) {
            return page(organization, slug, String.valueOf(answer.getHeader("Location")));
        }
        String text = answer.getContentAsString(UTF_8) + "\n" + answer.getHeader("Location");
        return HtmlUtils.htmlUnescape(text.replace("\r\n ", ""));
    }

    void change(Team team, EventId id, EventDraft draft) {
        given.change(team, id, draft);
    }

    /** The first letter to an address. */
    String mail(String address) throws Exception {
        var found = new ArrayList<MimeMessage>();
        post.until(() -> {
            for (MimeMessage mail : mailbox.getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().equals(address)) {
                    found.add(mail);
                }
            }
            return !found.isEmpty();
        });
        return (found.getFirst().getSubject() + text(found.getFirst().getContent())).replace("\r\n ", "");
    }

    private static String text(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            var all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                all.append(text(part.getContent())).append('\n');
            }
            return all.toString();
        }
        return content instanceof java.io.InputStream bytes
                ? new String(bytes.readAllBytes(), UTF_8)
                : String.valueOf(content);
    }
}
