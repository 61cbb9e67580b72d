package nyc.icefree.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Who needs help now gets the number also while the database does not answer. */
class HelpAwayTest {
    private static final Shelf FILLED = new Shelf(
            2,
            List.of(new Page(
                    "hotline-1",
                    PageKind.HOTLINE,
                    0,
                    "",
                    List.of(new PageWords(
                            Language.ENGLISH,
                            1,
                            0,
                            Instant.EPOCH,
                            null,
                            Map.of(PagePart.TITLE, "Hotline", PagePart.TARGET, "311"),
                            new Check("Example Legal Desk", "", HelpEntries.CHECKED, null))))));
    private static final HelpBlock LINES =
            new HelpBlock(List.of(HelpEntries.hotline(Language.ENGLISH, "Hotline", "311")));

    final PageStore store = mock(PageStore.class);
    final Clock clock = mock(Clock.class);
    final Pages help = new Pages(store, mock(Campaign.class), mock(CurrentActor.class), mock(ActorAudit.class), clock);

    @Test
    void the_last_one_known_is_shown_and_an_empty_one_where_none_is() {
        at(0);
        goesAway();
        assertEquals(HelpBlock.EMPTY, help.help());
        filled(FILLED);
        at(2);
        assertEquals(LINES, help.help());
        at(4);
        goesAway();
        assertEquals(LINES, help.help());
        assertEquals(LINES, help.lastHelp());
    }

    @Test
    void whoever_began_to_read_before_a_change_takes_nothing_back() {
        at(0);
        filled(FILLED);
        help.help();
        at(2);
        filled(new Shelf(1, List.of()));
        assertEquals(LINES, help.help());
    }

    private void at(int second) {
        when(clock.instant()).thenReturn(Instant.parse("2026-11-27T12:00:00Z").plusSeconds(second));
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
    }

    private void filled(Shelf shelf) {
        doReturn(shelf).when(store).find();
    }

    private void goesAway() {
        doThrow(new DataAccessResourceFailureException("away")).when(store).find();
    }
}
