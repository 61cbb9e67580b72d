package nyc.icefree.site.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.EventDates;
import nyc.icefree.proposals.Scope;
import nyc.icefree.series.SeriesEditing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Once an event is private, the bytes of no public outlet move with what becomes of it. */
@AppTest
class PrivateLifeTest extends AppParts {
    @Autowired
    SeriesEditing changing;

    @Autowired
    EventDates eventDates;

    @Test
    void of_one_event() throws Exception {
        var team = given.team();
        var id = given.published(team);
        String slug = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        var outlets = outlets(team, "/calendar/event/" + slug + ".ics");
        change(team, id, Scope.THIS, PrivateLifeTest::secret);
        var gone = bytes(outlets);
        assertTrue(gone.toString().contains("STATUS:CANCELLED"));
        change(team, id, Scope.THIS, d -> later(d, 50));
        assertEquals(gone, bytes(outlets));
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        assertEquals(gone, bytes(outlets));
        As.staff(team.organizer(), () -> planning.unpublish(id));
        assertEquals(gone, bytes(outlets));
    }

    @Test
    void of_a_series() throws Exception {
        var team = given.team();
        var id = given.publishedSeries(team, given.session("Clinic", 9), Given.daily(6));
        var dates = given.dates(team, id);
        var outlets = outlets(team, "/calendar/series/" + id.value() + ".ics");
        String listed = bytes(outlets).toString();
        change(team, dates.getFirst(), Scope.WHOLE, PrivateLifeTest::secret);
        jdbc.sql("update event set gone_at = gone_at - interval '1' hour, version = version + 1 where id in (:ids)")
                .param("ids", dates.stream().map(EventId::value).toList())
                .update();
        eventDates.programmeChanged();
        var gone = bytes(outlets);
        assertTrue(sequence(gone) > sequence(Map.of("", listed)));
        change(team, dates.get(1), Scope.THIS, d -> later(d, 2));
        assertEquals(gone, bytes(outlets), "one date moved");
        change(team, dates.get(3), Scope.FOLLOWING, d -> later(d, 1));
        assertEquals(gone, bytes(outlets), "the rest moved");
        change(team, dates.getFirst(), Scope.WHOLE, d -> later(d, 1));
        assertEquals(gone, bytes(outlets), "all moved");
        change(team, dates.getFirst(), Scope.THIS, PrivateLifeTest::listed);
        assertFalse(bytes(outlets).equals(gone));
        assertTrue(sequence(bytes(outlets)) > sequence(gone));
    }

    private static List<String> outlets(Team team, String own) {
        return List.of(
                "/calendar/organization/" + team.slug() + ".ics",
                "/es/calendar/organization/" + team.slug() + ".ics",
                "/api/events?organization=" + team.slug(),
                "/en/events.atom?organization=" + team.slug(),
                own);
    }

    private Map<String, String> bytes(List<String> outlets) throws Exception {
        var all = new LinkedHashMap<String, String>();
        for (String outlet : outlets) {
            var answer = answer(get(URI.create(outlet)));
            assertEquals(200, answer.getStatus(), outlet);
            all.put(outlet, answer.getHeader("Last-Modified") + answer.getContentAsString(UTF_8));
        }
        return all;
    }

    private static int sequence(Map<String, String> outlets) {
        return outlets.values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring(9).strip()))
                .max()
                .orElseThrow();
    }

    private void change(Team team, EventId id, Scope scope, UnaryOperator<EventDraft> how) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            if (seriesDesk.ofEvent(id).isPresent()) {
                changing.change(id, plan.version(), how.apply(plan.draft()), scope, null, "");
            } else {
                planning.change(id, plan.version(), how.apply(plan.draft()));
            }
        });
    }

    private static EventDraft later(EventDraft draft, int hours) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusHours(hours),
                Objects.requireNonNull(draft.when().end()).plusHours(hours));
    }

    private static EventDraft secret(EventDraft draft) {
        return reaching(draft, Reach.BY_LINK);
    }

    private static EventDraft listed(EventDraft draft) {
        return reaching(draft, Reach.LISTED);
    }

    private static EventDraft reaching(EventDraft d, Reach reach) {
        return d.with(d.visibility().with(reach));
    }
}
