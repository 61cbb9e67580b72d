package nyc.icefree.helpnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Who needs help now gets the number also while the database does not answer. */
class HelpNowAwayTest {
    private static final HelpBlock FILLED =
            new HelpBlock(2, List.of(HelpEntries.hotline(Language.ENGLISH, "Hotline", "311")));

    final HelpNowStore store = mock(HelpNowStore.class);
    final Clock clock = mock(Clock.class);
    final HelpNow help =
            new HelpNow(store, mock(Campaign.class), mock(CurrentActor.class), mock(ActorAudit.class), clock);

    @Test
    void the_last_one_known_is_shown_and_an_empty_one_where_none_is() {
        at(0);
        goesAway();
        assertEquals(HelpBlock.EMPTY, help.now());
        filled(FILLED);
        at(2);
        assertEquals(FILLED, help.now());
        at(4);
        goesAway();
        assertEquals(FILLED, help.now());
        assertEquals(FILLED, help.lastKnown());
    }

    @Test
    void whoever_began_to_read_before_a_change_takes_nothing_back() {
        at(0);
        filled(FILLED);
        help.now();
        at(2);
        filled(new HelpBlock(1, List.of()));
        assertEquals(FILLED, help.now());
    }

    private void at(int second) {
        when(clock.instant()).thenReturn(Instant.parse("2026-11-27T12:00:00Z").plusSeconds(second));
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
    }

    private void filled(HelpBlock block) {
        doReturn(block).when(store).find();
    }

    private void goesAway() {
        doThrow(new DataAccessResourceFailureException("away")).when(store).find();
    }
}
