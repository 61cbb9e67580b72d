package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.addresses.VolunteersMerged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever still has a shift at an event hears what becomes of it, whichever of their shifts is over, given back, or was another's. */
abstract class NewsToHelpersContract extends MailStage {
    @AppTest
    static class OnH2Test extends NewsToHelpersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends NewsToHelpersContract {}

    private static final MessageReason CANCELLED = MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED;
    private static final MessageReason CHANGED = MessageReason.Shift.SHIFT_CHANGED;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    ShiftPlanning shiftPlanning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    private record Helper(PersonId person, String email) {}

    private record Taken(ShiftId shift, AssignmentId assignment) {}

    private Given.Team team;
    private EventId event;
    private ShiftId morning;
    private ShiftId evening;

    @BeforeEach
    void an_event_with_two_shifts() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Conozca sus derechos", 7))
                        .words(List.of(new EventWords(Language.SPANISH, "Conozca sus derechos", "Venga.", "", true)))
                        .draft());
        morning = shift(9);
        evening = shift(17);
    }

    private ShiftId shift(int hour) {
        return As.staff(team.organizer(), () -> {
            var start = Objects.requireNonNull(
                            planning.planOf(event).orElseThrow().draft().when().start())
                    .toLocalDate()
                    .atTime(hour, 0);
            return shiftPlanning.plan(Given.shift(event, ShiftRole.MARSHAL, 4, Given.slot(start, 3)));
        });
    }

    private Helper helper() {
        String email = "bo." + Given.email();
        return new Helper(given.volunteer("Bo", email, team), email);
    }

    private Taken take(Helper helper, ShiftId shift) {
        return new Taken(shift, As.volunteer(helper.person(), () -> signup.take(shift)));
    }

    /** Of two, the first is the one whose mail it would be if nothing else were asked. */
    private List<Taken> both(Helper helper) {
        var one = take(helper, morning);
        var other = take(helper, evening);
        return one.assignment().value().compareTo(other.assignment().value()) < 0
                ? List.of(one, other)
                : List.of(other, one);
    }

    private void isOver(ShiftId shift) {
        var end = LocalDateTime.now(clock.withZone(Given.NEW_YORK)).minusDays(1);
        jdbc.sql("update shift set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?")
                .params(
                        end.minusHours(3),
                        end,
                        Timestamp.from(clock.instant().minus(Duration.ofHours(27))),
                        Timestamp.from(clock.instant().minus(Duration.ofHours(24))),
                        shift.value())
                .update();
    }

    private QueuedMessage heard(MessageReason reason, Helper helper) {
        Postman.untilHeard(() -> to(reason, helper).size() == 1);
        return to(reason, helper).getFirst();
    }

    private List<QueuedMessage> to(MessageReason reason, Helper helper) {
        return rows.of(reason, Recipient.of(helper.person()));
    }

    private void cancel() {
        As.staff(team.organizer(), () -> planning.cancel(event, "Se inundó el salón"));
    }

    @Test
    void who_has_one_shift_behind_them_hears_of_what_becomes_of_the_other() throws Exception {
        var bo = helper();
        var taken = both(bo);
        isOver(taken.getFirst().shift());
        cancel();
        var row = heard(CANCELLED, bo);
        assertEquals(taken.getLast().assignment().value(), row.about());
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
        assertTrue(server.to(bo.email()).getLast().getSubject().startsWith("Cancelled: "));
    }

    @Test
    void a_shift_that_changes_within_a_day_of_its_start_says_how_to_make_sure_of_it() {
        var bo = helper();
        var taken = take(bo, morning);
        var day = events.slotOf(event).orElseThrow().startLocal().toLocalDate();
        Instant start = day.atTime(9, 0).atZone(Given.NEW_YORK).toInstant();
        rows.add(CHANGED, List.of(Recipient.of(bo.person())), taken.assignment().value(), 1, event, clock.instant());
        assertFalse(toldAt(start.minus(Duration.ofHours(24)).minusMillis(1), bo).contains("into your browser"));
        String late = toldAt(start.minus(Duration.ofHours(24)), bo);
        assertTrue(late.contains("Type " + links.host() + " into your browser yourself, sign in"), late);
    }

    private String toldAt(Instant now, Helper helper) {
        var row = to(CHANGED, helper).getFirst();
        var letter = letters.compose(row, LetterReader.RECIPIENT, now);
        return assertInstanceOf(LetterResult.Ready.class, letter).letter().text();
    }

    @Test
    void who_has_one_behind_them_by_the_time_of_sending_hears_of_it_too() {
        var bo = helper();
        var taken = both(bo);
        cancel();
        var row = heard(CANCELLED, bo);
        isOver(taken.getFirst().shift());
        assertEquals(taken.getFirst().assignment().value(), row.about());
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
    }

    @Test
    void who_gives_one_back_meanwhile_hears_of_the_change_by_the_other() throws Exception {
        var bo = helper();
        var taken = both(bo);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var to = Objects.requireNonNull(plan.draft().when().start()).plusDays(1);
            planning.change(event, plan.version(), plan.draft().at(to, to.plusHours(1)), ShiftHours.MOVE);
        });
        var row = heard(MessageReason.Shift.VOLUNTEER_EVENT_CHANGED, bo);
        assertEquals(taken.getFirst().assignment().value(), row.about());
        As.volunteer(bo.person(), () -> signup.handBack(taken.getFirst().shift()));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
        String text = body(server.to(bo.email()).getLast(), 0);
        assertEquals(2, text.split(texts.in(Language.ENGLISH).get("mail.shift") + ": ", -1).length, text);
        String hour = taken.getLast().shift().equals(morning) ? "9:00 AM" : "5:00 PM";
        assertTrue(text.contains(hour), text);
    }

    @Test
    void what_waits_for_one_of_two_accounts_goes_to_the_one_that_is_kept() {
        var gone = helper();
        var kept = helper();
        take(gone, morning);
        cancel();
        var row = heard(CANCELLED, gone);
        becomeOne(kept, gone);
        assertEquals(Recipient.of(kept.person()), row(row.id()).recipient());
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
        assertEquals(1, server.to(kept.email()).size());
    }

    @Test
    void what_both_are_told_is_told_once() {
        var gone = helper();
        var kept = helper();
        take(gone, morning);
        take(kept, evening);
        cancel();
        heard(CANCELLED, gone);
        heard(CANCELLED, kept);
        becomeOne(kept, gone);
        assertEquals(1, to(CANCELLED, kept).size());
        assertEquals(1, to(CANCELLED, gone).size());
    }

    private void becomeOne(Helper kept, Helper gone) {
        transaction.executeWithoutResult(
                t -> announcements.publishEvent(new VolunteersMerged(kept.person(), gone.person())));
    }

    @Test
    void why_it_is_off_is_read_aloud_in_the_language_in_which_it_was_written() throws Exception {
        var bo = helper();
        take(bo, morning);
        String email = "rosa." + Given.email();
        given.comes(event, Given.party("Rosa", 1, email));
        As.staff(team.organizer(), () -> planning.postpone(event, "Se inundó el salón"));
        heard(MessageReason.Shift.VOLUNTEER_EVENT_POSTPONED, bo);
        Postman.untilHeard(() -> rows.waitingNews(event).size() == 2);
        sending().sendWaiting();
        isMarked(bo.email());
        isMarked(email);
        cancel();
        heard(CANCELLED, bo);
        Postman.untilHeard(() -> rows.waitingNews(event).size() == 2);
        sending().sendWaiting();
        isMarked(bo.email());
        isMarked(email);
    }

    private void isMarked(String address) throws Exception {
        String html = body(server.to(address).getLast(), 1);
        assertTrue(html.contains("<q lang=\"es\" dir=\"ltr\">Se inundó el salón</q>"), html);
    }
}
