package nyc.icefree.sources;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people join a partner's event online is for those who come, and lies sealed. */
abstract class SourceOnlineLinksContract extends SourceStage {
    @AppTest
    static class OnH2Test extends SourceOnlineLinksContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SourceOnlineLinksContract {}

    private static final String JOIN = "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:";

    @Autowired
    JdbcClient jdbc;

    private final String link = "https://meet.example/" + tag;

    @Test
    void the_link_is_kept_for_those_who_come_and_told_to_nobody_else() {
        calendar.with("a@" + tag, "Briefing", start, JOIN + link);
        var id = added();
        var event = event(id, 0).id();
        assertEquals(link, linkFor(event, Audience.TEAM));
        assertEquals(link, linkFor(event, Audience.COMING));
        assertNull(linkFor(event, Audience.PUBLIC));
        assertEquals(Attendance.ONLINE, event(id, 0).attendance());
        var row = jdbc.sql("select * from source_item where source_id = :source")
                .param("source", id.value())
                .query()
                .singleRow();
        assertNotNull(row.get("sealed_online"));
        assertFalse(readable(row).contains(link), "an address of a meeting lies open");
    }

    @Test
    void another_link_is_followed_until_people_here_choose_one() {
        calendar.with("a@" + tag, "Briefing", start, JOIN + link, "LOCATION:Reading Room\\, 1 Example Ave");
        var id = added();
        var event = event(id, 0).id();
        assertEquals(Attendance.HYBRID, event(id, 0).attendance());
        calendar.with("a@" + tag, "Briefing", start, JOIN + link + "/2", "LOCATION:Reading Room\\, 1 Example Ave");
        fetched(id);
        assertEquals(link + "/2", linkFor(event, Audience.TEAM));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var own = plan.draft().where().attended(Attendance.HYBRID, "https://own.example/room");
            planning.change(event, plan.version(), plan.draft().with(own));
        });
        calendar.with("a@" + tag, "Briefing", start, "LOCATION:Reading Room\\, 1 Example Ave");
        fetched(id);
        assertEquals("https://own.example/room", linkFor(event, Audience.TEAM));
    }

    @Test
    void a_link_that_was_taken_away_there_is_gone_here() {
        calendar.with("a@" + tag, "Briefing", start, JOIN + link);
        var id = added();
        calendar.with("a@" + tag, "Briefing", start);
        fetched(id);
        assertNull(linkFor(event(id, 0).id(), Audience.TEAM));
        assertEquals(Attendance.IN_PERSON, event(id, 0).attendance());
    }

    private @Nullable String linkFor(EventId event, Audience audience) {
        return events.view(event, audience).orElseThrow().onlineLink();
    }

    private static String readable(Map<String, @Nullable Object> row) {
        var text = new StringBuilder();
        row.values()
                .forEach(value -> text.append(
                        value instanceof byte[] octets
                                ? new String(octets, StandardCharsets.UTF_8)
                                : String.valueOf(value)));
        return text.toString();
    }
}
