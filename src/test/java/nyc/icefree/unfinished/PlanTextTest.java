package nyc.icefree.unfinished;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.AreaShown;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Questions;
import nyc.icefree.questions.QuestionsTest;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final OrganizationId HOST = new OrganizationId(new UUID(0, 1));
    private static final OrganizationId OTHER = new OrganizationId(new UUID(0, 2));
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 1, 1, 15);

    private static final EventDraft FORM = new EventDraft(
            EventKind.RAPID_RESPONSE,
            List.of(
                    new EventWords(Language.ENGLISH, "Watch", "Come \"now\"\n\nand *watch*.", "Side door.", false),
                    new EventWords(Language.SPANISH, "Guardia ñ", "", "", true)),
            new When(NIGHT, true, NIGHT.plusMinutes(30), true, ZoneId.of("America/Chicago")),
            Where.in(new VenueId(new UUID(0, 3))).attended(Attendance.HYBRID, "https://meet.example.org/a"),
            new Visibility(AddressVisibility.COMING, AreaShown.BOROUGH, 5, Reach.BY_LINK),
            new Accessibility(List.of(Language.SPANISH), List.of(Language.ENGLISH), Set.of(AccessFact.STEP_FREE), true),
            new RsvpTerms(true, 7, -20, Admittance.INVITED, QuestionsTest.TWO, Reminders.SAME_DAY, true),
            List.of(OTHER));

    private static PlanSoFar back(PlanSoFar soFar) {
        return PlanText.read(PlanText.write(soFar), soFar.host());
    }

    @Test
    void everything_in_the_form_is_there_again() {
        var all = new PlanSoFar(HOST, new PatternId(new UUID(0, 4)), FORM, Map.of("start", "12/", "end", "half"));
        assertEquals(all, back(all));
        var place = new VenueForm(
                "Hall",
                "1 Example Street",
                "Elmhurst",
                Borough.QUEENS,
                Transit.of("Near the train").with(Language.SPANISH, "Cerca del tren"),
                40.5,
                -73.5,
                Set.of(AccessFact.STEP_FREE),
                60,
                "Key at the desk",
                true,
                true);
        var described = new PlanSoFar(HOST, null, FORM.with(Where.in(place)), Map.of());
        assertEquals(described, back(described));
    }

    @Test
    void an_empty_form_is_one_too() {
        var blank =
                new PlanSoFar(HOST, null, EventDraft.blank(EventKind.RALLY, ZoneId.of("America/New_York")), Map.of());
        assertEquals(blank, back(blank));
    }

    /** What lies in a database is read by every later version: this text is never changed, only others are added. */
    @Test
    void what_the_first_version_wrote_is_read_for_ever() {
        var read = PlanText.read("""
                {"format":1,"after":"00000000-0000-0000-0000-000000000004","form":{"kind":"RAPID_RESPONSE","words":[
                {"language":"en","title":"Watch","description":"Come \\"now\\"\\n\\nand *watch*.","instructions":"Side door.",
                "original":false},{"language":"es","title":"Guardia ñ","description":"","instructions":"","original":true}],
                "when":{"start":"2026-11-01T01:15","startSecond":true,"end":"2026-11-01T01:45","endSecond":true,
                "zone":"America/Chicago"},"where":{"venue":"00000000-0000-0000-0000-000000000003","described":null,
                "attendance":"HYBRID","onlineLink":"https://meet.example.org/a"},"shown":{"address":"COMING",
                "area":"BOROUGH","hours":5,"reach":"BY_LINK"},"spoken":["es"],"interpreted":["en"],"access":["STEP_FREE"],
                "noQuestions":true,"rsvps":{"taken":true,"capacity":7,"closeBefore":-20},
                "coHosts":["00000000-0000-0000-0000-000000000002"]},
                "further":{"start":"12/"}}
                """, HOST);
        var unasked = FORM.with(
                FORM.rsvps().withoutThanks(false).asking(Questions.NONE).admittance(Admittance.EVERYONE));
        assertEquals(new PlanSoFar(HOST, new PatternId(new UUID(0, 4)), unasked, Map.of("start", "12/")), read);
    }

    @Test
    void what_asked_for_a_look_at_each_answer_still_does() {
        var read = PlanText.read("{\"format\":1,\"form\":{\"rsvps\":{\"taken\":true,\"approval\":true}}}", HOST);
        assertEquals(Admittance.APPROVED, read.form().rsvps().admittance());
    }

    @Test
    void what_is_missing_or_unknown_loses_nothing_else() {
        var read = PlanText.read("""
                {"format":9,"new":{"a":[1]},"after":"nonsense","form":{"kind":"PICNIC","words":[{"language":"en",
                "title":"Watch","mood":"calm"},{"language":"?","title":"x"}],"when":{"start":"2026-13-01T01:15",
                "end":"2026-11-01T01:45","zone":"Moon/Sea"},"where":{"venue":"7","attendance":"BY_POST"},
                "shown":{"address":"FRIENDS","hours":5},"spoken":["es","not a tag"],"access":["WINGS","STEP_FREE"],
                "rsvps":null}}
                """, HOST);
        var form = read.form();
        assertEquals("Watch", form.words().getFirst().title());
        assertEquals(1, form.words().size());
        assertNull(form.when().start());
        assertEquals(NIGHT.plusMinutes(30), form.when().end());
        assertEquals(Integer.valueOf(5), form.visibility().hours());
        assertEquals(List.of(Language.SPANISH), form.accessibility().spoken());
        assertEquals(Set.of(AccessFact.STEP_FREE), form.accessibility().access());
        assertEquals(Where.NOT_SAID, form.where());
        assertNull(read.after());
        assertEquals(Map.of(), read.further());
        assertTrue(PlanText.read("{}", HOST).form().words().isEmpty());
    }

    @Test
    void it_names_no_class() {
        var written = PlanText.write(new PlanSoFar(HOST, null, FORM, Map.of()));
        assertFalse(written.contains("nyc.icefree"), written);
        assertFalse(written.contains(Objects.toString(HOST.value())), "the host stands in its own column");
    }
}
