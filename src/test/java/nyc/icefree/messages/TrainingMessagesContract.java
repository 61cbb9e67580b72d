package nyc.icefree.messages;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrainingsEnding;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who had a training hears a month before that it ends, once, and where they can have it again. */
abstract class TrainingMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends TrainingMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrainingMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    Trainings trainings;

    @Autowired
    TrainingDays days;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    Standings standings;

    @Autowired
    TrainingsEnding endings;

    @Autowired
    VolunteerProfiles volunteers;

    private record Trained(Given.Team team, TrainingId training, PersonId bo, String email, LocalDate ends) {}

    private Trained trained() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var training = As.staff(coordinator, () -> trainings.add(team.organization(), months("Marshal basics", 12)));
        String email = "bo." + Given.email();
        var bo = given.volunteer("Bo Secret", email, team);
        As.staff(coordinator, () -> trust.grant(training, Set.of(bo)));
        return new Trained(
                team,
                training,
                bo,
                email,
                standings.of(bo).since(training).orElseThrow().plusMonths(12));
    }

    private static TrainingForm months(String name, int months) {
        return new TrainingForm(NamesByLanguage.of(Language.ENGLISH, name), months, Set.of());
    }

    private EventId gives(Trained who, EventId event) {
        As.staff(given.coordinator(who.team().organization()), () -> days.choose(event, who.training()));
        return event;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Given.NEW_YORK).toInstant();
    }

    private int told(Trained who) {
        return rows.of(MessageReason.Question.TRAINING_ENDS, Recipient.of(who.bo()))
                .size();
    }

    private boolean isTold(Trained who) {
        return standings.of(who.bo()).held().stream().anyMatch(one -> one.told() != null);
    }

    @Test
    void a_month_before_the_volunteer_is_told_once_and_which_listed_events_give_it() throws Exception {
        var who = trained();
        String title = "Marshal evening " + UUID.randomUUID();
        gives(who, given.published(who.team(), given.session(title, 4)));
        gives(who, given.drafted(who.team(), given.session("Not told yet", 5)));
        gives(
                who,
                given.published(
                        who.team(),
                        Drafts.from(given.session("By link alone", 6))
                                .reach(Reach.BY_LINK)
                                .draft()));
        endings.round(noon(who.ends().minusMonths(1)));
        post.until(() -> mailed(who.email()) == 1);
        var letter = mailedBy(who.email()).getFirst();
        assertTrue(letter.getSubject().startsWith("A day to know: "), letter.getSubject());
        assertFalse(letter.getSubject().contains("Marshal"), letter.getSubject());
        String said = body(letter, 0).replaceAll("\\s+", " ");
        assertTrue(said.contains("“Marshal basics”"), said);
        assertTrue(said.contains(title), said);
        assertFalse(said.contains("Not told yet") || said.contains("By link alone") || said.contains("Bo"), said);
        endings.round(noon(who.ends().minusMonths(1)));
        endings.round(noon(who.ends().minusDays(1)));
        assertEquals(1, told(who));
    }

    @Test
    void what_ends_within_the_month_is_in_one_mail_and_no_row_says_what_it_is() throws Exception {
        var who = trained();
        var coordinator = given.coordinator(who.team().organization());
        var other =
                As.staff(coordinator, () -> trainings.add(who.team().organization(), months("First aid secret", 12)));
        As.staff(coordinator, () -> trust.grant(other, Set.of(who.bo())));
        endings.round(noon(who.ends().minusDays(20)));
        post.until(() -> mailed(who.email()) == 1);
        String said = body(mailedBy(who.email()).getFirst(), 0).replaceAll("\\s+", " ");
        assertTrue(said.contains("“Marshal basics”") && said.contains("“First aid secret”"), said);
        var row = rows.of(MessageReason.Question.TRAINING_ENDS, Recipient.of(who.bo()))
                .getFirst();
        assertEquals(who.bo().value(), row.about());
        assertNotEquals(who.ends().toEpochDay(), row.aboutVersion());
    }

    @Test
    void where_the_months_are_corrected_the_new_day_is_told() throws Exception {
        var who = trained();
        var coordinator = given.coordinator(who.team().organization());
        endings.round(noon(who.ends().minusDays(20)));
        post.until(() -> mailed(who.email()) == 1);
        As.staff(coordinator, () -> trainings.change(who.training(), 0, months("Marshal basics", 13)));
        endings.round(noon(who.ends().minusDays(10)));
        assertEquals(1, told(who));
        endings.round(noon(who.ends().plusMonths(1).minusDays(10)));
        endings.round(noon(who.ends().plusMonths(1).minusDays(9)));
        post.until(() -> mailed(who.email()) == 2);
        assertEquals(2, told(who));
    }

    @Test
    void what_a_lead_said_and_can_take_back_still_is_in_no_mail_and_hides_none() throws Exception {
        var who = trained();
        var corona = As.staff(
                given.coordinator(who.team().organization()),
                () -> trainings.add(who.team().organization(), months("Corona", 1)));
        var lead = UUID.randomUUID();
        var now = Instant.now();
        var said = begun(who, corona);
        var again = begun(who, who.training());
        for (var event : new EventId[] {said, again}) {
            assertTrue(As.volunteer(
                    who.bo(), () -> days.attendedByLead(event, who.bo(), lead, now.plus(Duration.ofDays(2)))));
        }
        endings.round(noon(LocalDate.now(Given.NEW_YORK)));
        assertFalse(isTold(who), "in a month it ends, if it is true");
        assertTrue(As.volunteer(who.bo(), () -> days.takenBackByLead(said, who.bo(), lead)));
        assertTrue(As.volunteer(who.bo(), () -> days.takenBackByLead(again, who.bo(), lead)));
        assertFalse(As.volunteer(who.bo(), () -> days.takenBackByLead(again, who.bo(), lead)));
        var until = noon(LocalDate.now(Given.NEW_YORK).plusDays(1));
        assertTrue(As.volunteer(who.bo(), () -> days.attendedByLead(said, who.bo(), lead, until)));
        endings.round(until.minusMillis(1));
        assertFalse(isTold(who));
        endings.round(until);
        assertTrue(isTold(who));
        Postman.untilHeard(() -> told(who) == 1);
    }

    private EventId begun(Trained who, TrainingId training) {
        var event = given.published(who.team(), given.session("Evening " + UUID.randomUUID(), 4));
        As.staff(given.coordinator(who.team().organization()), () -> days.choose(event, training));
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofHours(1))), event.value())
                .update();
        return event;
    }

    @Test
    void of_those_of_whom_nothing_ends_no_more_is_asked_where_they_are_more() {
        var who = trained();
        var at = noon(LocalDate.now(Given.NEW_YORK));
        endings.round(at);
        trained();
        long few = CountedStatements.in(() -> endings.round(at));
        IntStream.range(0, 3).forEach(i -> trained());
        assertEquals(few, CountedStatements.in(() -> endings.round(at)));
        assertFalse(isTold(who));
    }

    @Test
    void sooner_and_at_night_and_once_it_has_ended_nobody_is_told() {
        var who = trained();
        endings.round(noon(who.ends().minusMonths(1).minusDays(1)));
        endings.round(
                who.ends().minusDays(9).atTime(3, 0).atZone(Given.NEW_YORK).toInstant());
        endings.round(noon(who.ends()));
        assertFalse(isTold(who));
        assertEquals(0, told(who));
    }

    @Test
    void however_many_nodes_look_at_once_it_is_told_once() throws Exception {
        var who = trained();
        var at = noon(who.ends().minusDays(20));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<Integer>>();
            IntStream.range(0, 4).forEach(i -> runs.add(threads.submit(() -> endings.round(at))));
            for (var run : runs) {
                run.get();
            }
        }
        assertTrue(isTold(who));
        await().until(() -> told(who) == 1);
    }

    @Test
    void whoever_has_it_again_is_not_told_of_the_old_end_and_is_told_of_the_new_one() {
        var who = trained();
        endings.round(noon(who.ends().minusDays(20)));
        assertTrue(isTold(who));
        var event = gives(who, given.published(who.team(), given.session("Marshal evening", 3)));
        jdbc.sql("update event set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(Instant.now().minusSeconds(600)),
                        Timestamp.from(Instant.now().plusSeconds(600)),
                        event.value())
                .update();
        As.staff(given.coordinator(who.team().organization()), () -> trust.withdraw(who.training(), who.bo()));
        endings.round(noon(who.ends().minusDays(10)));
        As.staff(who.team().organizer(), () -> days.attended(event, Set.of(who.bo())));
        assertFalse(isTold(who), "of this time they were told nothing");
    }
}
