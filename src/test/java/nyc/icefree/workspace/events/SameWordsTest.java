package nyc.icefree.workspace.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.component.UI;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.Postman;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.site.Slugs;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** When and where an event is reads the same on its page, in its mail, in its feeds and in the workspace. */
class SameWordsTest extends WorkspaceTest {
    static final List<Language> READ = Language.READ;

    @Autowired
    Texts texts;

    @Autowired
    EventProgramme programme;

    @Autowired
    MockMvc mvc;

    @Autowired
    GreenMail mailbox;

    @Autowired
    Postman post;

    @ParameterizedTest
    @FieldSource("READ")
    void an_open_address(Language reader) throws Exception {
        var team = given.team();
        var event = given.published(team);
        String mail = mail(event, reader, 2);
        String when = fact(mail, reader, "mail.when");
        String where = fact(mail, reader, "mail.where");
        assertEquals("Elmhurst Reading Room, 8601 Example Avenue, Elmhurst, NY 11373", where);
        String page = plain(body(Links.event(reader, Slugs.of(programme, event))));
        assertTrue(page.contains(bare(when)), page + "\n" + when);
        assertTrue(page.contains(bare("Elmhurst Reading Room")) && page.contains(bare("8601 Example Avenue")), page);
        assertEquals(where, location(reader, event));
        String atom = plain(body(Links.atom(reader) + "?organization=" + team.slug()));
        assertTrue(atom.contains(bare(when)), atom);
        signIn(team.organizer(), "STAFF");
        UI.getCurrent().setLocale(reader.locale());
        String work = bare(shown(open("events/" + event)));
        assertTrue(work.contains(bare(when)) && work.contains(bare(where)), work + "\n" + when);
    }

    @ParameterizedTest
    @FieldSource("READ")
    void a_hidden_address(Language reader) throws Exception {
        var team = given.team();
        var event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 7))
                        .shownTo(AddressVisibility.TEAM)
                        .draft());
        String where = fact(mail(event, reader, 1), reader, "mail.where");
        assertEquals(location(reader, event), where);
        assertTrue(where.startsWith("Elmhurst, Queens ("), where);
    }

    private String mail(EventId event, Language reader, int people) throws Exception {
        String email = Given.email();
        As.nobody(() -> given.comes(event, Given.party("Rosa", people, email, reader)));
        post.until(() -> to(email).size() == 1);
        return text(to(email).getFirst());
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** Its plain text. */
    private static String text(Part part) throws Exception {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString().replace("\r\n", "\n");
    }

    private String fact(String mail, Language reader, String label) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(texts.in(reader).get(label)) + ": (.*)$")
                .matcher(mail);
        assertTrue(line.find(), mail);
        return line.group(1);
    }

    private String location(Language reader, EventId event) throws Exception {
        var line = Pattern.compile("(?m)^LOCATION:(.*)$")
                .matcher(body(FeedLinks.event(reader, Slugs.of(programme, event)))
                        .replace("\r\n ", ""));
        assertTrue(line.find());
        return line.group(1).replace("\\,", ",");
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString(UTF_8);
    }

    private static String plain(String html) {
        return bare(html.replaceAll("<[^>]*>", " "));
    }

    /** Without what only sets pieces apart. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    }
}
