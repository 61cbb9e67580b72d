package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.Given;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestPurge;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who wants new events by mail: asks, says yes, changes it, is asked after a year, stays, and stops. */
@Tag("proof") // long, and each of its pages has tests of its own
class DigestJourneyTest extends SiteJourney {
    @Autowired
    GreenMail mailbox;

    @Autowired
    DigestPurge purge;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void gets_new_events_by_mail_is_asked_after_a_year_and_stops(int width, Page page) {
        page.setViewportSize(width, 800);
        String email = "d" + Given.email();
        open(page, "/en/subscribe?borough=queens&language=es");
        link(page, "By mail").click();
        assertThat(heading(page, "Without your address")).isVisible();
        assertThat(page.getByLabel("Queens")).isChecked();
        accessibleInTurn(page);
        takeYourTime(page);
        button(page, "Send me new events").click();
        assertThat(heading(page, "Please look at this again")).isVisible();
        accessibleInTurn(page);
        page.getByLabel("E-mail").fill(email);
        button(page, "Send me new events").click();
        assertThat(heading(page, "Look into your mailbox")).isVisible();
        accessibleInTurn(page);

        String own = Letterbox.link(mailbox, email, "/en/d/");
        open(page, own);
        accessibleInTurn(page);
        button(page, "Yes, send me new events").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("New events come to you by mail.");
        accessibleInTurn(page);
        page.getByText("Change what you get").click();
        page.getByLabel("Queens").uncheck();
        page.getByLabel("Bronx").check();
        accessibleInTurn(page);
        button(page, "Save").click();
        assertThat(page.locator("dl.facts")).containsText("Bronx");
        assertThat(page.locator("dl.facts")).not().containsText("Queens");

        var id = vault.find("digest", email)
                .flatMap(KeyOwner::id)
                .map(DigestId::new)
                .orElseThrow();
        var longAgo = Timestamp.from(Instant.now().minus(Duration.ofDays(400)));
        jdbc.sql("update digest set confirmed_at = ?, wanted_at = ? where id = ?")
                .params(longAgo, longAgo, id.value())
                .update();
        purge.purgeDue();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select count(*) from outbox where recipient = ? and reason = 'DIGEST_STAY'")
                                .param(id.value())
                                .query(Integer.class)
                                .single()
                        == 1);
        jdbc.sql("update digest set asked_at = ? where id = ? and asked_at is null") // at night it waits for the
                // morning
                .params(Timestamp.from(Instant.now()), id.value())
                .update();
        open(page, own);
        assertThat(heading(page, "Do you still want new events by mail?")).isVisible();
        accessibleInTurn(page);
        button(page, "Yes, I still want it").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();

        button(page, "Stop, and destroy my address").click();
        assertThat(heading(page, "It is destroyed")).isVisible();
        accessibleInTurn(page);
        open(page, own);
        assertThat(page.locator("main")).not().containsText("Bronx");
        accessibleInTurn(page);
        assertEquals(List.of(), page.context().cookies());
    }
}
