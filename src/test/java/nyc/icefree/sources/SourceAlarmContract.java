package nyc.icefree.sources;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who can do something about a calendar hears of it once, and sees it until it is done. */
abstract class SourceAlarmContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceAlarmContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceAlarmContract {}

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_calendar_that_cannot_be_read_for_a_day_is_told_once() {
        calendar.with("a@" + tag, "Rally " + tag, start);
        var id = added();
        server.answer(path, out -> StrangeServer.write(out, "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"));
        again(id);
        assertEquals(List.of(), needs(team.organizer()), "an hour is no reason to worry anybody");
        yesterday(id);
        again(id);
        again(id);
        assertTrue(needs(team.organizer()).getFirst().silent());
        assertEquals(List.of(), needs(given.team().organizer()));
        told("CALENDAR_SILENT", id, 1);
        fetched(id);
        assertEquals(List.of(), needs(team.organizer()));
        server.answer(path, out -> StrangeServer.write(out, "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"));
        again(id);
        assertTrue(needs(team.organizer()).getFirst().silent());
        told("CALENDAR_SILENT", id, 2);
    }

    @Test
    void what_waits_for_a_decision_is_told_once_until_it_is_decided() {
        var slot = given.session("any", 20).when();
        start = Objects.requireNonNull(slot.start()).atZone(Given.NEW_YORK).toInstant();
        given.published(given.team(), given.session("Quilts" + tag + " Supper" + tag, 20));
        calendar.with("a@" + tag, "Quilts" + tag + " Supper" + tag, start);
        var id = added();
        fetched(id);
        assertEquals(1, needs(team.organizer()).getFirst().decide());
        told("CALENDAR_HELD", id, 1);
        var item = page(id).items().getFirst();
        As.staff(team.organizer(), () -> review.settle(item.id(), true));
        assertEquals(List.of(), needs(team.organizer()));
    }

    @Test
    void only_staff_are_told_what_needs_them() {
        As.volunteer(given.person(), () -> assertThrows(AccessDeniedException.class, () -> sources.needs()));
    }

    private List<SourceNeed> needs(PersonId person) {
        return As.staff(person, () -> sources.needs());
    }

    private void told(String reason, SourceId id, int times) {
        await().until(() -> jdbc.sql("select count(*) from outbox"
                                + " where recipient = :organizer and reason = :reason and about = :about")
                        .param("organizer", team.organizer().value())
                        .param("reason", reason)
                        .param("about", id.value())
                        .query(Integer.class)
                        .single()
                == times);
    }

    private void yesterday(SourceId id) {
        jdbc.sql("update source set last_good_at = :then where id = :id")
                .param("then", Timestamp.from(clock.instant().minus(Duration.ofHours(25))))
                .param("id", id.value())
                .update();
    }
}
