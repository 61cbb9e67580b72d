package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.events.Events;
import nyc.icefree.pages.Pages;
import nyc.icefree.pages.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionExecution;

class FreshnessTest {
    final Events events = mock(Events.class);
    final AtomicLong version = new AtomicLong(1);
    final Campaign campaign = mock(Campaign.class);
    final Pages pages = mock(Pages.class);
    final PublicChanges changes = new PublicChanges();
    final Freshness freshness = new Freshness(events, campaign, pages, changes, WebFixtures.clock());

    @BeforeEach
    void nothing_else_changes() {
        var profile = new CampaignProfile(1, "A campaign", ZoneOffset.UTC, "events@example.org");
        when(campaign.now()).thenReturn(profile);
        when(pages.now()).thenReturn(new Shelf(1, List.of()));
    }

    @Test
    void a_change_here_is_seen_at_once_even_while_another_is_reading() {
        when(events.programmeVersion()).thenAnswer(reading -> {
            long before = version.get();
            if (before < 3) {
                committed();
            }
            return before;
        });
        assertEquals(1, freshness.now().programme(), "it began before the change");
        assertEquals(2, freshness.now().programme(), "and so did this one, before the next");
        assertEquals(3, freshness.now().programme());
        version.set(9);
        assertEquals(3, freshness.now().programme(), "what another node changes is seen a second later");
        committed();
        assertEquals(10, freshness.now().programme());
    }

    private void committed() {
        version.incrementAndGet();
        changes.afterCommit(new TransactionExecution() {}, null);
    }
}
