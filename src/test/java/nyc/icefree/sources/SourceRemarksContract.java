package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.calendar.reading.Remark;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What had to be guessed of a partner's calendar is known to its people before it is taken, and as long as it stands here. */
abstract class SourceRemarksContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceRemarksContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceRemarksContract {}

    private static final String ODD = "CLASS:PUBLIC\nsee you there";

    @Test
    void what_was_guessed_is_said_at_the_first_look_and_kept_with_the_date() {
        calendar.with("a@" + tag, "Rally", start, ODD).with("b@" + tag, "Supper", start);
        server.calendar(path, calendar.text());
        var preview = As.staff(team.organizer(), () -> sources.preview(team.organization(), form()));
        assertEquals(
                List.of(Set.of(Remark.LINE_UNREADABLE), Set.of()),
                preview.events().stream().map(SourcePreview.Line::remarks).toList());
        var id = added();
        assertEquals(Set.of(Remark.LINE_UNREADABLE), remarks(id, "Rally"));
        assertEquals(Set.of(), remarks(id, "Supper"));
        calendar.with("a@" + tag, "Rally", start);
        fetched(id);
        assertEquals(Set.of(), remarks(id, "Rally"));
        calendar.with("a@" + tag, "Rally", start.plus(Duration.ofDays(9)), ODD);
        fetched(id);
        assertEquals(Set.of(), remarks(id, "Rally"), "the calendar's new date waits for a person");
        assertEquals(
                Set.of(Remark.LINE_UNREADABLE), page(id).changes().getFirst().remarks());
    }

    @Test
    void what_is_not_certain_yet_says_so_in_its_title_until_it_is() {
        calendar.with("a@" + tag, "March", start, "STATUS:TENTATIVE");
        var id = added();
        assertEquals("March", page(id).items().getFirst().title());
        assertEquals(Set.of(Remark.TENTATIVE), remarks(id, "March"));
        assertEquals("Not certain yet: March", title(id));
        calendar.with("a@" + tag, "March for all", start, "STATUS:TENTATIVE");
        fetched(id);
        assertEquals("Not certain yet: March for all", title(id));
        calendar.with("a@" + tag, "March for all", start, "STATUS:CONFIRMED");
        fetched(id);
        assertEquals("March for all", title(id));
        calendar.with("a@" + tag, "M".repeat(200), start, "STATUS:TENTATIVE");
        fetched(id);
        assertEquals(200, title(id).length());
    }

    @Test
    void that_two_are_not_certain_yet_does_not_make_them_one() {
        var slot = given.session("any", 20).when();
        start = Objects.requireNonNull(slot.start()).atZone(Given.NEW_YORK).toInstant();
        var one = given.published(given.team(), given.session("Not certain yet: Lanterns" + tag, 20));
        var same = given.published(given.team(), given.session("Not certain yet: Quilts" + tag, 20));
        calendar.with("a@" + tag, "Quilts" + tag, start, "STATUS:TENTATIVE");
        var twins = page(added()).twins().stream().map(SourcePage.Twin::other).toList();
        assertFalse(twins.contains(one));
        assertTrue(twins.contains(same));
    }

    private String title(SourceId id) {
        return event(id, 0).wordsIn(Language.ENGLISH).title();
    }

    private Set<Remark> remarks(SourceId id, String title) {
        return page(id).items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .remarks();
    }
}
