package nyc.icefree.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class CampaignContract {
    @AppTest
    static class OnH2Test extends CampaignContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CampaignContract {}

    @Autowired
    Campaign campaign;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_fresh_install_speaks_for_the_campaign_in_every_language() {
        var profile = campaign.now();
        assertEquals(ZoneId.of("America/New_York"), profile.zone());
        for (Language language : Language.READ) {
            var words = profile.words(language);
            assertEquals(3, words.demands().size());
            assertTrue(words.about().contains("\n\n"), "paragraphs survive the bundle");
            assertTrue(words.help().startsWith("- **"));
        }
        assertEquals(1, Sql.one(jdbc, Long.class, "select count(*) from campaign"));
    }

    @Test
    void an_administrator_changes_it_and_everybody_reads_it_at_once() {
        var before = campaign.now();
        var press = new CampaignPress(" We do\r\n", "We stay.", "press@press.example");
        var words = new CampaignWords("Safe  city", "Us", List.of(new Demand("One", "Why")), "Help", "Privacy", press);
        var asked = new CampaignProfile(
                before.version(),
                before.name(),
                before.zone(),
                before.roleAddress(),
                Map.of(Language.ENGLISH, words, Language.SPANISH, before.words(Language.SPANISH)));
        As.administrator(PersonId.random(), () -> campaign.change(asked));
        assertEquals("Safe city", campaign.now().words(Language.ENGLISH).tagline());
        assertEquals(
                List.of(new Demand("One", "Why")),
                campaign.now().words(Language.ENGLISH).demands());

        assertEquals(
                new CampaignPress("We do", "We stay.", "press@press.example"),
                campaign.now().words(Language.ENGLISH).press());
        assertEquals(CampaignPress.NONE, campaign.now().words(Language.SPANISH).press(), "nothing is invented");

        var late = Refusals.because(
                CampaignRefused.class, () -> As.administrator(PersonId.random(), () -> campaign.change(asked)));
        assertEquals(List.of(CampaignRefused.CHANGED_MEANWHILE), late);

        var back = new CampaignProfile(
                campaign.now().version(), before.name(), before.zone(), before.roleAddress(), before.words());
        As.administrator(PersonId.random(), () -> campaign.change(back));
        assertEquals(before.words(), campaign.now().words());
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var words = new CampaignWords(
                " ",
                "",
                IntStream.range(0, 11).mapToObj(i -> new Demand("", "")).toList(),
                "",
                "",
                new CampaignPress("", "x".repeat(CampaignPress.PART_MAX + 1), ""));
        var bad = new CampaignProfile(
                campaign.now().version(),
                "\u202e\n",
                ZoneId.of("America/New_York"),
                "a@b.example\r\nBcc: c@d.example",
                "m".repeat(CampaignProfile.MAIL_NAME_MAX + 1),
                false,
                Map.of(Language.ENGLISH, words));
        var refused = Refusals.because(
                CampaignRefused.class, () -> As.administrator(PersonId.random(), () -> campaign.change(bad)));
        assertEquals(
                List.of(
                        CampaignRefused.NAME_MISSING,
                        CampaignRefused.ROLE_ADDRESS_NOT_AN_ADDRESS,
                        CampaignRefused.MAIL_NAME_UNUSABLE,
                        CampaignRefused.TAGLINE_MISSING,
                        CampaignRefused.TEXT_TOO_LONG,
                        CampaignRefused.DEMAND_WITHOUT_TITLE,
                        CampaignRefused.TOO_MANY_DEMANDS),
                refused);
    }
}
