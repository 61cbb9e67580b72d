package nyc.icefree.templates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.NotYours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removed templates do not lie there for ever; on both databases. */
@DatabasesDiffer
abstract class TemplatePurgeContract {
    @AppTest
    static class OnH2Test extends TemplatePurgeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TemplatePurgeContract {}

    @Autowired
    Given given;

    @Autowired
    Templates templates;

    @Autowired
    EventPlanning planning;

    @Autowired
    TemplatePurge purge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_removed_template_is_deleted_for_good_after_30_days() {
        var team = given.team();
        var event = given.drafted(team, given.session("Rights", 9));
        var old = kept(team, event, "Old");
        var fresh = kept(team, event, "Fresh");
        var back = kept(team, event, "Back");
        As.staff(team.organizer(), () -> {
            templates.remove(old);
            templates.remove(fresh);
            templates.remove(back);
            templates.restore(back);
        });
        jdbc.sql("update template set removed_at = ? where pattern_id = ?")
                .params(
                        Timestamp.from(nyc.icefree.retention.Retention.USUAL
                                .templates()
                                .before(clock.instant())
                                .minusSeconds(1)),
                        old.value())
                .update();
        purge.purgeDue();
        assertFalse(there(old), "with what other rooms keep of it");
        assertTrue(there(fresh));
        assertTrue(there(back));
        As.staff(
                team.organizer(),
                () -> assertTrue(planning.planOf(event).isPresent(), "what was kept as a template stays an event"));
        As.staff(team.organizer(), () -> {
            assertThrows(NotYours.class, () -> templates.restore(old));
            templates.restore(fresh);
        });
    }

    private boolean there(PatternId id) {
        return Sql.number(jdbc, "select count(*) from event_pattern where id = ?", id.value()) > 0;
    }

    private PatternId kept(Given.Team team, EventId event, String name) {
        return As.staff(team.organizer(), () -> templates.keep(event, name));
    }
}
