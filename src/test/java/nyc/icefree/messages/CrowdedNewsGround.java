package nyc.icefree.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.reminders.Crowded;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of news stand on that more parties hear than one part tells, and somebody who helps. */
abstract class CrowdedNewsGround extends MailStage {
    static final int PARTIES = 1_201;
    static final int ALL = PARTIES + 1;
    static final MessageReason COMING = MessageReason.Rsvp.EVENT_CHANGED;
    static final MessageReason HELPING = MessageReason.Shift.VOLUNTEER_EVENT_CHANGED;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    Reservations reservations;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    OutboxRun runs;

    @Autowired
    Clock running;

    Given.Team team = new Given.Team(OrganizationId.random(), "", PersonId.random());
    EventId event = new EventId(UUID.randomUUID());
    PersonId bo = PersonId.random();
    ReservationOutcome rosa;

    @BeforeEach
    void many_come_and_somebody_helps() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 6))
                        .capacity(5_000)
                        .draft());
        var form = Given.party("Rosa", 1, "rosa@example.org");
        rosa = given.comes(event, form);
        Crowded.with(jdbc, event, rosa.rsvp(), PARTIES - 1);
        var slot = events.slotOf(event).orElseThrow();
        var shift = given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 3, slot));
        bo = given.volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        untilHeard(event);
    }

    @AfterEach
    void nothing_of_it_leaves() {
        jdbc.sql("delete from outbox where event = ?").param(event.value()).update();
    }

    EventPlan plan() {
        return As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
    }

    void move() {
        var plan = plan();
        As.staff(
                team.organizer(),
                () -> planning.change(
                        event,
                        plan.version(),
                        Drafts.from(plan.draft()).later(1).draft()));
        untilHeard(event);
    }

    /** As if it had been moved so often. */
    News moved(int times) {
        return new News(event, News.Kind.CHANGED, plan().version() + times, null);
    }

    OutboxRun.Begun begun(News news) {
        this.news.begin(news);
        return runs.unfinished(event, News.reasons()).getFirst();
    }

    /** As it stands in the register when a node dies that hears of it. */
    void leftUnheard(News moved) {
        jdbc.sql("insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,"
                        + " completion_attempts, status) values (?, ?, ?, ?, ?, 0, 'PUBLISHED')")
                .params(
                        UUID.randomUUID(),
                        EventNotices.class.getName() + ".on(" + EventChanged.class.getName() + ")",
                        EventChanged.class.getName(),
                        "{\"event\":{\"value\":\"%s\"},\"version\":%d,\"timeOrPlace\":true,\"backTo\":null}"
                                .formatted(event.value(), moved.version()),
                        Timestamp.from(running.instant().minus(Duration.ofMinutes(5))))
                .update();
    }

    int count(News of, MessageState state) {
        return jdbc.sql("select count(distinct recipient) from outbox where event = :event and reason in (:reasons)"
                        + " and about_version = :version and state = :state")
                .param("event", event.value())
                .param(
                        "reasons",
                        of.kind().reasons().stream().map(MessageReason::name).toList())
                .param("version", of.version())
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    int written(News of) {
        return jdbc.sql("select count(*) from outbox where event = ? and about_version = ? and reason in (?, ?)")
                .params(event.value(), of.version(), COMING.name(), HELPING.name())
                .query(Integer.class)
                .single();
    }

    /** Changes that never left. */
    int noted(MessageNote note) {
        return jdbc.sql("select count(*) from outbox where event = ? and state = 'DROPPED' and note = ?"
                        + " and reason in (?, ?)")
                .params(event.value(), note.name(), COMING.name(), HELPING.name())
                .query(Integer.class)
                .single();
    }

    byte[] sealed(PersonId person) {
        return jdbc.sql("select sealed_email from person where id = ?")
                .param(person.value())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    void seal(PersonId person, byte[] address) {
        jdbc.sql("update person set sealed_email = ? where id = ?")
                .params(address, person.value())
                .update();
    }
}
