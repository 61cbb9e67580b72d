package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Following;
import nyc.icefree.events.PartnerEvent;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.PartnerName;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Neither a partner's own calendar, nor a file, nor a reason opens a place that is hidden here. */
@AppTest
class HiddenFromPartnersTest extends HiddenAddressStage {
    private static final String PLACE = "Unfindable Cellar, 47 Quibblewick Alley, Queens, NY 11368";

    /** For what stays public after its test. */
    private static final String OPEN_PLACE = "Plainly Hall, 9 Openly Street, Queens, NY 11368";

    @Autowired
    PartnerEvents partners;

    @Test
    void what_a_partners_calendar_says_later_does_not_open_what_is_hidden_here() throws Exception {
        var team = given.team();
        var was = said(TITLE, "Come quietly", PLACE);
        var id = taken(team, was);
        assertTrue(page(team, id, "/en/events/{slug}").contains("Unfindable"), "it is open at first");
        hide(team, id);
        assertHidden(team, id);
        for (var is : List.of(
                said(TITLE, "We meet at 47 Quibblewick Alley", PLACE),
                said(TITLE + " in the Unfindable Cellar", "Come quietly", PLACE),
                said(TITLE, "Come quietly", "Quiet Gathering, 5 Bluegate Street"))) {
            assertEquals(Following.TELLS_HIDDEN_PLACE, partners.foresee(id, was, is));
            assertFalse(partners.follow(id, was, is));
            assertHidden(team, id);
        }
        assertFalse(
                page(team, id, "/en/events?organization={org}&q=quibblewick").contains(TITLE));
        assertTrue(partners.follow(id, was, said(TITLE, "Come very quietly", PLACE)));
        assertTrue(page(team, id, "/en/events/{slug}").contains("Come very quietly"));
        change(team, id, Drafts.from(plan(team, id)).capacity(7).draft()); // nothing keeps its people from that
        assertHidden(team, id);
    }

    @Test
    void the_street_of_a_partners_venue_is_known_however_its_line_begins() {
        var team = given.team();
        var id = taken(team, said(TITLE, "We meet at 9 Openly Street", OPEN_PLACE));
        var refused = assertThrows(FormRefused.class, () -> hide(team, id));
        assertEquals(
                List.of(new FieldProblem("words.en.description", FormProblem.WORDS_SHOW_HIDDEN_ADDRESS)),
                refused.problems());
    }

    @Test
    void a_draft_from_a_file_is_not_published_with_words_that_tell_its_place() {
        var team = given.team();
        var is = new PartnerEvent(
                EventKind.MEETING,
                Language.ENGLISH,
                TITLE,
                "Ring at 9 Openly Street",
                slot(),
                OPEN_PLACE,
                null,
                null,
                null);
        var id = As.staff(team.organizer(), () -> partners.draft(team.organization(), null, is));
        As.staff(team.organizer(), () -> {
            assertEquals(
                    PlanningRefused.Reason.WORDS_SHOW_HIDDEN_ADDRESS,
                    assertThrows(PlanningRefused.class, () -> planning.publish(id))
                            .reason());
            var open = Drafts.from(planning.planOf(id).orElseThrow().draft())
                    .shownTo(AddressVisibility.EVERYONE)
                    .draft();
            planning.change(id, planning.planOf(id).orElseThrow().version(), open);
            planning.publish(id);
        });
    }

    @Test
    void no_reason_tells_the_place() throws Exception {
        var team = given.team();
        var id = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.TEAM, null, 20));
        String told = "47 Quibblewick Alley is flooded";
        As.staff(team.organizer(), () -> {
            for (Runnable step : List.<Runnable>of(
                    () -> planning.cancel(id, told),
                    () -> planning.checkCancel(id, told),
                    () -> planning.postpone(id, told))) {
                assertEquals(
                        PlanningRefused.Reason.REASON_SHOWS_HIDDEN_ADDRESS,
                        assertThrows(PlanningRefused.class, step::run).reason());
            }
        });
        var open = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.EVERYONE, null, 20));
        As.staff(team.organizer(), () -> planning.postpone(open, told));
        assertTrue(page(team, open, "/en/events/{slug}").contains(told));
        hide(team, open);
        assertHidden(team, open);
    }

    private EventId taken(Team team, PartnerEvent is) {
        return partners.take(
                team.organization(), new PartnerName(UUID.randomUUID() + "@partner.example", false, null), is);
    }

    private static PartnerEvent said(String title, String description, String place) {
        return new PartnerEvent(
                EventKind.EDUCATION_SESSION, Language.ENGLISH, title, description, slot(), place, null, null, null);
    }

    private static TimeSlot slot() {
        return TimeSlot.of(
                HiddenPlace.day().atTime(18, 30), HiddenPlace.day().atTime(20, 0), nyc.icefree.Given.NEW_YORK);
    }

    private EventDraft plan(Team team, EventId id) {
        return As.staff(team.organizer(), () -> planning.planOf(id))
                .orElseThrow()
                .draft();
    }

    private void hide(Team team, EventId id) {
        change(
                team,
                id,
                Drafts.from(plan(team, id)).shownTo(AddressVisibility.TEAM).draft());
    }
}
