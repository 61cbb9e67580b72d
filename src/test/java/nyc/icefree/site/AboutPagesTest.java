package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.Map;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignPress;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.campaign.CampaignWords;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What can be quoted of the campaign, whom the press asks, and what is kept, in three lines. */
@AppTest
class AboutPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Campaign campaign;

    @Autowired
    Texts texts;

    @AfterEach
    void nothing_is_filled_in() {
        fill(CampaignPress.NONE, CampaignPress.NONE);
    }

    @Test
    void each_demand_can_be_quoted_and_linked_to() throws Exception {
        for (Language reader : Language.READ) {
            String page = page("/" + reader.tag() + "/about");
            int number = 0;
            for (var demand : campaign.now().words(reader).demands()) {
                number++;
                String shown = page.substring(page.indexOf("id=\"demand-" + number + "\""));
                String quoted = shown.substring(shown.indexOf("<blockquote>"), shown.indexOf("</blockquote>"));
                assertTrue(quoted.contains("<h3>" + demand.title()), quoted);
                assertTrue(shown.contains("href=\"#demand-" + number + "\""), shown);
            }
            assertEquals(3, number);
        }
    }

    @Test
    void a_fresh_install_names_nobody() throws Exception {
        for (Language reader : Language.READ) {
            String page = page("/" + reader.tag() + "/about");
            var words = texts.in(reader);
            assertFalse(page.contains(words.get("site.about.press")), page);
            assertFalse(page.contains(words.get("site.about.run-by")), page);
        }
    }

    @Test
    void what_an_administrator_has_filled_in_is_shown_and_made_safe() throws Exception {
        fill(
                new CampaignPress("Seven of us <script>x</script>", "We **stay**.", "Write to <press@press.example>"),
                new CampaignPress("Siete de nosotros", "Nos **quedamos**.", "Escriba a <press@press.example>"));
        String page = page("/en/about");
        assertTrue(page.contains("For the press") && page.contains("Who runs this site"), page);
        assertTrue(page.contains("Seven of us") && !page.contains("<script"), page);
        assertTrue(page.contains("We <strong>stay</strong>."), page);
        assertTrue(
                page.contains("href=\"mailto:press&#64;press.example\"")
                        || page.contains("href=\"mailto:press@press.example\""),
                page);
        String spanish = page("/es/about");
        assertTrue(spanish.contains("Siete de nosotros") && !spanish.contains("Seven of us"), spanish);
        assertFalse(spanish.contains("lang=\"en\" dir"), spanish);
    }

    @Test
    void what_is_filled_in_in_one_language_alone_is_shown_in_the_other_and_said_to_be() throws Exception {
        fill(new CampaignPress("", "We stay.", ""), CampaignPress.NONE);
        String spanish = page("/es/about");
        assertTrue(spanish.contains("solo está en: <span lang=\"en\" dir=\"ltr\">English</span> · inglés"), spanish);
        assertTrue(spanish.contains("<div lang=\"en\" dir=\"ltr\"><p>We stay.</p>"), spanish);
        assertFalse(spanish.contains("Quién lleva este sitio"), spanish);
    }

    @Test
    void privacy_begins_with_what_is_kept_for_how_long_and_what_never() throws Exception {
        for (Language reader : Language.READ) {
            String page = page("/" + reader.tag() + "/privacy");
            String lines = page.substring(page.indexOf("</h1>"), page.indexOf("</dl>"));
            for (String line : new String[] {"what", "how-long", "never"}) {
                String said = texts.in(reader).get("site.privacy.short." + line + ".said");
                assertTrue(lines.contains(said), lines);
            }
            assertFalse(lines.contains("<p>"), "nothing stands before them");
        }
    }

    private void fill(CampaignPress english, CampaignPress spanish) {
        var before = campaign.now();
        Map<Language, CampaignWords> words = new HashMap<>(before.words());
        words.computeIfPresent(Language.ENGLISH, (language, said) -> with(said, english));
        words.computeIfPresent(Language.SPANISH, (language, said) -> with(said, spanish));
        As.administrator(
                PersonId.random(),
                () -> campaign.change(new CampaignProfile(
                        before.version(), before.name(), before.zone(), before.roleAddress(), words)));
    }

    private static CampaignWords with(CampaignWords said, CampaignPress press) {
        return new CampaignWords(said.tagline(), said.about(), said.demands(), said.help(), said.privacy(), press);
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
