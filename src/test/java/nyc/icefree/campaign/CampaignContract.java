package nyc.icefree.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
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
    void a_fresh_install_has_a_name_and_a_zone() {
        var profile = campaign.now();
        assertEquals(ZoneId.of("America/New_York"), profile.zone());
        assertEquals("ICE-FREE NYC", profile.name());
        assertEquals(1, Sql.one(jdbc, Long.class, "select count(*) from campaign"));
    }

    @Test
    void an_administrator_changes_it_and_everybody_reads_it_at_once() {
        var before = campaign.now();
        var asked = new CampaignProfile(before.version(), "Safe  city", before.zone(), before.roleAddress());
        As.administrator(PersonId.random(), () -> campaign.change(asked));
        assertEquals("Safe city", campaign.now().name());

        var late = Refusals.because(
                CampaignRefused.class, () -> As.administrator(PersonId.random(), () -> campaign.change(asked)));
        assertEquals(List.of(CampaignRefused.CHANGED_MEANWHILE), late);

        var back = new CampaignProfile(campaign.now().version(), before.name(), before.zone(), before.roleAddress());
        As.administrator(PersonId.random(), () -> campaign.change(back));
        assertEquals(before.name(), campaign.now().name());
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var bad = new CampaignProfile(
                campaign.now().version(),
                "\u202e\n",
                ZoneId.of("America/New_York"),
                "a@b.example\r\nBcc: c@d.example",
                "m".repeat(CampaignProfile.MAIL_NAME_MAX + 1),
                false);
        var refused = Refusals.because(
                CampaignRefused.class, () -> As.administrator(PersonId.random(), () -> campaign.change(bad)));
        assertEquals(
                List.of(
                        CampaignRefused.NAME_MISSING,
                        CampaignRefused.ROLE_ADDRESS_NOT_AN_ADDRESS,
                        CampaignRefused.MAIL_NAME_UNUSABLE),
                refused);
    }
}
