package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.Postman;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.SwollenTextTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The longest texts of the worst kinds stay small in every outlet: one partner's words are not everybody's burden. */
@AppTest
class OutletSizeTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** For each event: five times the longest text, and what XML makes of its tags and marks. */
    private static final int MOST = 280_000;

    private static final int FRAME = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Events events;

    @Autowired
    Organizations organizations;

    @Autowired
    GreenMail mailbox;

    @Autowired
    Postman post;

    @Test
    void no_text_makes_any_outlet_swell() throws Exception {
        var team = given.team();
        var swollen = swollen();
        var before = new HashMap<String, Integer>();
        for (String outlet : Outlets.ALL) {
            if (!outlet.contains("{slug}")) {
                before.put(outlet, fetched(outlet, team.slug(), ""));
            }
        }
        var ids = new ArrayList<EventId>();
        for (String text : swollen) {
            var words = new EventWords(Language.ENGLISH, "Long words", text, text, true);
            ids.add(given.published(team, given.session("Long words", 7).worded(List.of(words))));
        }
        for (int i = 0; i < ids.size(); i++) {
            describe(team, swollen.get(i));
            String slug = events.view(ids.get(i), Audience.PUBLIC).orElseThrow().slug();
            for (String outlet : Outlets.ALL) {
                boolean one = outlet.contains("{slug}") || outlet.startsWith("/en/organizations");
                if (one || i == 0) {
                    // what other tests have published stands there too
                    int bytes = fetched(outlet, team.slug(), slug) - before.getOrDefault(outlet, 0);
                    assertTrue(bytes <= FRAME + MOST * (one ? 1 : ids.size()), outlet + " grows by " + bytes);
                }
            }
            int mail = mailed(ids.get(i));
            assertTrue(mail <= MOST, "a mail has " + mail);
        }
    }

    /** The worst of the worst in each of the forms that a text is given out in. */
    private static List<String> swollen() {
        var all = SwollenTextTest.worst().toList();
        var found = new LinkedHashSet<String>(all.subList(0, 1));
        for (UnaryOperator<String> form : List.<UnaryOperator<String>>of(SafeText::html, SafeText::plain)) {
            var lengths = all.stream()
                    .collect(Collectors.toMap(
                            text -> text, text -> form.apply(text).length()));
            all.stream()
                    .sorted(Comparator.comparing((String text) -> lengths.get(text))
                            .reversed())
                    .limit(2)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private void describe(Given.Team team, String text) {
        As.administrator(given.person(), () -> {
            var form = organizations.form(team.organization());
            organizations.change(
                    team.organization(),
                    new OrganizationForm(
                            form.version(), form.name(), null, null, Set.of(), Map.of(Language.ENGLISH, text)));
        });
    }

    /** Its whole length; what is long comes packed. */
    private int fetched(String path, String organization, String slug) throws Exception {
        String address = path.replace("{org}", organization)
                .replace("{slug}", slug)
                .replace("{month}", YearMonth.now(Given.NEW_YORK).toString());
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        byte[] whole = answer.body();
        if (packed) {
            whole = new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes();
        }
        assertTrue(packed || path.endsWith(".png") || whole.length < 5_000, path + " comes unpacked");
        return whole.length;
    }

    private int mailed(EventId id) {
        String address = Given.email();
        given.comes(id, Given.party("Ada", 1, address));
        var found = new ArrayList<Integer>();
        post.until(() -> {
            for (MimeMessage mail : mailbox.getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().equals(address)) {
                    found.add(mail.getSize());
                }
            }
            return !found.isEmpty();
        });
        return found.getFirst();
    }
}
