package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventPostponed;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.rsvp.RsvpFinding;
import nyc.icefree.rsvp.RsvpPurge;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of an event that has no day, also when the day that it had is past. */
abstract class PostponedMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends PostponedMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PostponedMessagesContract {}

    private static final MessageReason POSTPONED = MessageReason.Rsvp.EVENT_POSTPONED;
    private static final MessageReason CANCELLED = MessageReason.Rsvp.EVENT_CANCELLED;
    private static final MessageReason CHANGED = MessageReason.Rsvp.EVENT_CHANGED;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    RsvpFinding finding;

    @Autowired
    RsvpPurge answers;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Proposals proposals;

    private final String email = "rosa." + Given.email();

    private Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    private EventId event = new EventId(UUID.randomUUID());
    private Recipient rosa = Recipient.of(PersonId.random());

    @BeforeEach
    void an_event_of_tomorrow_to_which_somebody_comes() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 1));
        var form = Given.party("Rosa", 1, email);
        rosa = Recipient.of(given.comes(event, form).rsvp());
        post.until(() -> mailed(email) == 1);
    }

    private EventPlan plan() {
        return As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
    }

    private void postpone() {
        As.staff(team.organizer(), () -> planning.postpone(event, "The hall is flooded"));
        awaitTold(POSTPONED, 1);
    }

    private void cancel() {
        int before = rows.of(CANCELLED, rosa).size();
        As.staff(team.organizer(), () -> planning.cancel(event, "It will not be"));
        awaitTold(CANCELLED, before + 1);
    }

    private void cancelBack(EventPlan before) {
        As.staff(team.organizer(), () -> planning.cancelBack(event, plan().version(), before));
    }

    private void newDate() {
        int before = rows.of(CHANGED, rosa).size();
        var plan = plan();
        As.staff(
                team.organizer(),
                () -> planning.change(
                        event,
                        plan.version(),
                        Drafts.from(plan.draft()).later(9).draft()));
        awaitTold(CHANGED, before + 1);
    }

    private void awaitTold(MessageReason reason, int count) {
        Postman.untilHeard(() -> rows.of(reason, rosa).size() == count);
    }

    private List<MessageState> states(MessageReason reason, Recipient to) {
        return rows.of(reason, to).stream().map(QueuedMessage::state).toList();
    }

    private void announced(Object announcement) {
        transaction.executeWithoutResult(status -> announcements.publishEvent(announcement));
        untilHeard(event);
    }

    private PersonId helper() {
        var slot = events.slotOf(event).orElseThrow();
        var shift = given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 3, slot));
        var bo = given.volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        return bo;
    }

    @Test
    void that_it_is_postponed_and_then_off_for_good_is_told_also_when_the_day_that_it_had_is_past() throws Exception {
        var bo = Recipient.of(helper());
        postpone();
        clock.forward(Duration.ofDays(2));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(POSTPONED, rosa));
        assertEquals(List.of(MessageState.SENT), states(MessageReason.Shift.VOLUNTEER_EVENT_POSTPONED, bo));
        cancel();
        clock.forward(Duration.ofMinutes(3));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(CANCELLED, rosa));
        assertEquals(List.of(MessageState.SENT), states(MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED, bo));
        assertTrue(body(server.to(email).getLast(), 0).contains("will not take place"));
    }

    @Test
    void that_one_is_off_which_kept_its_day_is_told_to_nobody_once_that_is_past() {
        cancel();
        clock.forward(Duration.ofDays(2));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.DROPPED), states(CANCELLED, rosa));
    }

    @Test
    void what_is_called_off_long_after_the_day_it_had_keeps_its_answers_until_all_can_be_told() {
        postpone();
        given.movedToThePast(event, 20);
        var before = plan();
        cancel();
        answers.purgeDue();
        purge.purgeDue();
        sending().sendWaiting();
        assertEquals(MessageState.SENT, rows.of(CANCELLED, rosa).getFirst().state());
        cancelBack(before);
        assertEquals(EventState.POSTPONED, plan().state());
        cancel();
        jdbc.sql("update event_places set kept_from = ? where event_id = ?")
                .params(clock.instant().minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC), event.value())
                .update();
        answers.purgeDue();
        assertEquals(
                0,
                jdbc.sql("select count(*) from rsvp where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void a_new_date_that_somebody_must_agree_to_is_told_after_the_old_one() {
        postpone();
        given.movedToThePast(event, 2);
        var plan = plan();
        As.staff(
                team.organizer(),
                () -> proposals.propose(
                        event,
                        plan.version(),
                        Drafts.from(plan.draft()).later(9).draft(),
                        ShiftHours.MOVE,
                        null));
        var to = Recipient.of(team.organizer());
        post.until(() -> states(MessageReason.Organizer.CHANGE_PROPOSED, to).equals(List.of(MessageState.SENT)));
    }

    @Test
    void a_lost_link_comes_also_while_there_is_no_day_and_says_so() throws Exception {
        postpone();
        given.movedToThePast(event, 20);
        finding.mailLinks(event, email);
        post.until(() -> mailed(email) == 2);
        String text = body(mailedBy(email).getLast(), 0);
        assertTrue(text.contains("It is postponed: please do not come at the time below."), text);
    }

    @Test
    void a_postponing_that_is_heard_late_leaves_the_new_date_to_be_told() {
        postpone();
        int version = rows.of(POSTPONED, rosa).getFirst().aboutVersion();
        jdbc.sql("delete from outbox where event = ? and about_version = ?")
                .params(event.value(), version)
                .update();
        jdbc.sql("delete from outbox_run where event_id = ?")
                .param(event.value())
                .update();
        newDate();
        announced(new EventPostponed(event, version));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(CHANGED, rosa));
        assertEquals(List.of(MessageState.DROPPED), states(POSTPONED, rosa));
    }

    @Test
    void a_publishing_that_is_heard_late_leaves_it_to_be_told_that_it_is_taken_back() {
        As.staff(team.organizer(), () -> planning.unpublish(event));
        awaitTold(MessageReason.Rsvp.EVENT_UNPUBLISHED, 1);
        announced(new EventPublished(event));
        sending().sendWaiting();
        assertEquals(List.of(MessageState.SENT), states(MessageReason.Rsvp.EVENT_UNPUBLISHED, rosa));
    }

    @Test
    void who_knows_that_it_is_postponed_hears_it_once_though_it_was_cancelled_for_a_moment() {
        postpone();
        clock.forward(Duration.ofMinutes(3));
        sending().sendWaiting();
        for (int times = 1; times <= 2; times++) {
            var before = plan();
            cancel();
            cancelBack(before);
            untilHeard(event);
            sending().sendWaiting();
            assertEquals(List.of(MessageState.SENT), states(POSTPONED, rosa));
        }
        assertEquals(List.of(MessageState.DROPPED, MessageState.DROPPED), states(CANCELLED, rosa));
    }

    @Test
    void who_never_heard_that_it_is_postponed_or_heard_that_it_is_off_is_told() {
        postpone();
        var before = plan();
        cancel();
        cancelBack(before);
        awaitTold(POSTPONED, 2);
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        var again = plan();
        cancel();
        clock.forward(Duration.ofMinutes(3));
        sending().sendWaiting();
        cancelBack(again);
        awaitTold(POSTPONED, 3);
        sending().sendWaiting();
        assertEquals(3, server.to(email).size());
    }
}
