package nyc.icefree.messages.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.Postman;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Periods;
import nyc.icefree.signin.mails.OrganizerMail;
import nyc.icefree.signin.mails.OrganizerMails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What waits for a yes, or is about what is to be soon, reaches somebody whatever they chose. */
abstract class BroughtForwardContract extends MailStage {
    @AppTest
    static class OnH2Test extends BroughtForwardContract {}

    @PostgresAppTest
    static class OnPostgresTest extends BroughtForwardContract {}

    @Autowired
    OrganizerMails mails;

    @Autowired
    Organizations organizations;

    @Autowired
    OutboxRun run;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void a_proposal_to_move_what_is_far_away_to_tomorrow_reaches_whoever_chose_none() {
        var host = given.team();
        As.administrator(given.person(), () -> organizations.askSecondPerson(host.organization(), true));
        var event = given.published(host, given.session("Rights at the stand", 9));
        var to = Recipient.of(organizer(host, OrganizerMail.NONE));
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(event, plan.version(), tomorrow(plan.draft()), ShiftHours.MOVE);
        });
        Postman.untilHeard(() -> told(MessageReason.CHANGE_PROPOSED, to) == 1);
        var told = rows.of(MessageReason.CHANGE_PROPOSED, to).getFirst();
        assertEquals(told.createdAt(), told.dueAt());
    }

    @Test
    void what_waits_for_a_yes_is_sent_at_once_where_all_who_could_give_it_chose_none() {
        var team = given.team();
        var ada = organizer(team, OrganizerMail.NONE);
        var bo = organizer(team, OrganizerMail.NONE);
        var daily = organizer(team, OrganizerMail.DAILY);
        var submitted = MessageReason.EVENT_SUBMITTED;
        assertEquals(List.of(true, true), written(submitted, List.of(ada, bo)));
        assertEquals(List.of(false, true), written(submitted, List.of(ada, daily)));
        assertEquals(List.of(true), written(MessageReason.CO_HOST_INVITED, List.of(ada)));
        assertEquals(List.of(true), written(MessageReason.SHIFT_ASKED, List.of(ada)));
        assertEquals(List.of(false, false), written(MessageReason.EVENT_DECIDED, List.of(ada, bo)));
    }

    private List<Boolean> written(MessageReason reason, List<PersonId> to) {
        var about = new StaffRows.About(UUID.randomUUID(), 1, null, null);
        transaction.executeWithoutResult(t -> staff.add(reason, to, about, clock.instant()));
        return to.stream()
                .map(person -> rows.of(reason, Recipient.of(person)).stream()
                        .anyMatch(row -> row.about().equals(about.id())))
                .toList();
    }

    private PersonId organizer(Given.Team team, OrganizerMail choice) {
        var person = account("Ada", false).person();
        given.appoint(team.organization(), person, StaffRole.ORGANIZER);
        As.staff(person, () -> mails.choose(choice));
        // or it would be heard after what the test says of it later
        untilHeard(person.value());
        return person;
    }

    private static EventDraft tomorrow(EventDraft draft) {
        var start = Instant.now()
                .plus(Duration.ofDays(1))
                .atZone(draft.when().zone())
                .toLocalDate()
                .atTime(12, 0);
        return draft.with(draft.when().from(start));
    }

    @Test
    void a_run_is_kept_until_its_work_can_no_longer_be_due() {
        var recent = begunBefore(ThanksTime.LAST.minusHours(3));
        var old = begunBefore(ThanksTime.LAST.plusHours(3));
        var longer = begunBefore(Duration.ofDays(6));
        Periods.part(beans, Periods.with("kept.sent", "7d"), OutboxPurge.class).purgeDue();
        assertEquals(1, runs(longer));
        Periods.part(beans, Periods.with("kept.sent", "1d"), OutboxPurge.class).purgeDue();
        assertEquals(1, runs(recent));
        assertEquals(0, runs(old));
    }

    private EventId begunBefore(Duration age) {
        var event = given.published(given.team());
        run.begin(
                new OutboxRun.Of(event, MessageReason.RSVP_THANKS, 1),
                clock.instant().minus(age));
        return event;
    }

    private int runs(EventId event) {
        return number("select count(*) from outbox_run where event_id = ?", event.value());
    }
}
