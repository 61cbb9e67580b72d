package nyc.icefree.trainings;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPatterns;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventCopied;
import nyc.icefree.events.announced.EventPlannedFrom;
import nyc.icefree.events.announced.PatternKept;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class TrainingsContract extends TrainingsGround {
    @AppTest
    static class OnH2Test extends TrainingsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrainingsContract {}

    @Autowired
    EventCopies copies;

    @Autowired
    EventDeletion deletion;

    @Autowired
    SeriesPlanning series;

    @Autowired
    Events events;

    @Autowired
    EventPatterns patterns;

    @Autowired
    TrainingsOfCopies listener;

    @Test
    void coordinators_write_trainings_and_organizers_read_them() {
        var team = given.team();
        var id = training(team);
        var read = As.staff(team.organizer(), () -> trainings.of(team.organization()))
                .getFirst();
        assertEquals(MARSHALS, read.form());
        var both = new TrainingForm(
                MARSHALS.names().with(Language.SPANISH, "Ser monitor"),
                null,
                Set.of(CommonSkill.MEDIC, CommonSkill.DRIVER));
        As.staff(coordinator(team), () -> trainings.change(id, read.version(), both));
        assertEquals(
                both,
                As.staff(team.organizer(), () -> trainings.of(team.organization()))
                        .getFirst()
                        .form());
        Refusals.because(
                TrainingRefused.CHANGED_MEANWHILE,
                () -> As.staff(coordinator(team), () -> trainings.change(id, read.version(), MARSHALS)));
        List<Runnable> acts = List.of(
                () -> trainings.add(team.organization(), MARSHALS),
                () -> trainings.change(id, 1, MARSHALS),
                () -> trainings.remove(id));
        for (Runnable act : acts) {
            notYours(() -> As.staff(team.organizer(), act));
            notYours(() -> As.staff(coordinator(given.team()), act));
            notYours(() -> As.administrator(given.person(), act));
        }
        notYours(() -> As.staff(given.team().organizer(), () -> trainings.of(team.organization())));
        As.staff(coordinator(team), () -> trainings.remove(id));
        assertEquals(3, acts(team, "TRAINING_CHANGED"));
        assertEquals(List.of(), As.staff(team.organizer(), () -> trainings.of(team.organization())));
    }

    @Test
    void what_cannot_be_a_training_is_refused_with_its_reason() {
        var team = given.team();
        var none = new NamesByLanguage(java.util.Map.of("en", "  "));
        var longName = NamesByLanguage.of(Language.SPANISH, "n".repeat(TrainingForm.NAME_MAX + 1));
        record Wrong(TrainingRefused why, TrainingForm form) {}
        for (var wrong : List.of(
                new Wrong(TrainingRefused.NAME_MISSING, new TrainingForm(none, null, Set.of())),
                new Wrong(TrainingRefused.NAME_TOO_LONG, new TrainingForm(longName, null, Set.of())),
                new Wrong(TrainingRefused.MONTHS_OUT_OF_RANGE, new TrainingForm(MARSHALS.names(), 0, Set.of())),
                new Wrong(TrainingRefused.MONTHS_OUT_OF_RANGE, new TrainingForm(MARSHALS.names(), 121, Set.of())))) {
            Refusals.because(
                    wrong.why(),
                    () -> As.staff(coordinator(team), () -> trainings.add(team.organization(), wrong.form())));
        }
    }

    @Test
    void a_training_by_hand_makes_the_new_trained_and_lies_sealed() {
        var team = given.team();
        var bo = volunteer(team);
        var id = training(team);
        As.staff(coordinator(team), () -> trust.grant(id, Set.of(bo)));
        var standing = standings.of(bo);
        assertEquals(today(), standing.since(id).orElseThrow());
        assertEquals(new HeldLevel(TrustLevel.TRAINED, today()), standing.at(team.organization()));
        assertFalse(kept(bo).contains("TRAINED"), "it lies there for all to read");
        assertFalse(kept(bo).contains(id.toString()), "it lies there for all to read");
        var mine = As.volunteer(bo, own::mine).getFirst();
        assertEquals(
                "Marshal basics", mine.trainings().getFirst().training().names().in(Language.SPANISH));
        assertEquals(today().plusMonths(12), mine.trainings().getFirst().expiry());
        assertTrue(mine.trainings().getFirst().counts());
        As.staff(coordinator(team), () -> trust.withdraw(id, bo));
        assertTrue(standings.of(bo).since(id).isEmpty());
        assertEquals(TrustLevel.TRAINED, level(team, bo));
        notYours(() -> As.staff(team.organizer(), () -> trust.grant(id, Set.of(bo))));
        notYours(() -> As.staff(coordinator(team), () -> trust.grant(id, Set.of(volunteer(given.team())))));
    }

    private String kept(PersonId person) {
        return new String(
                jdbc.sql("select sealed_standing from volunteer_standing where person_id = ?")
                        .param(person.value())
                        .query((row, n) -> row.getBytes(1))
                        .single(),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void whoever_was_at_an_event_that_gives_a_training_has_it_from_that_day_on() {
        var team = given.team();
        var bo = volunteer(team);
        var li = volunteer(team);
        var id = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        notYours(() -> As.staff(team.organizer(), () -> days.choose(event, id)));
        notYours(() -> As.staff(coordinator(team), () -> days.choose(event, training(given.team()))));
        As.staff(coordinator(team), () -> days.choose(event, id));
        var before = As.staff(team.organizer(), () -> days.attendance(event, Language.ENGLISH))
                .orElseThrow();
        assertFalse(before.begun());
        assertEquals(2, before.people().size());
        Refusals.because(
                TrainingRefused.NOT_YET, () -> As.staff(team.organizer(), () -> days.attended(event, Set.of(bo))));
        begin(event);
        notYours(() -> As.staff(team.organizer(), () -> days.attended(event, Set.of(bo, volunteer(given.team())))));
        notYours(() -> As.staff(given.team().organizer(), () -> days.attended(event, Set.of(bo))));
        notYours(() -> As.administrator(given.person(), () -> days.attendance(event, Language.ENGLISH)));
        As.staff(team.organizer(), () -> days.attended(event, Set.of(bo)));
        assertEquals(day(event), standings.of(bo).since(id).orElseThrow());
        assertTrue(standings.of(li).since(id).isEmpty());
        var after = As.staff(team.organizer(), () -> days.attendance(event, Language.ENGLISH))
                .orElseThrow();
        assertTrue(after.begun());
        after.people().forEach(one -> assertEquals(one.person().equals(bo), one.was()));
    }

    @Test
    void nobody_confirms_their_own_training() {
        var team = given.team();
        var bo = volunteer(team);
        var id = training(team);
        given.appoint(team.organization(), bo, StaffRole.COORDINATOR);
        Refusals.because(TrainingRefused.ONESELF, () -> As.staff(bo, () -> trust.grant(id, Set.of(bo))));
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, id));
        assertEquals(
                1,
                Sql.number(
                        jdbc,
                        "select count(*) from audit_entry where act = 'EVENT_CHANGED' and thing = ?",
                        event.value()));
        begin(event);
        Refusals.because(TrainingRefused.ONESELF, () -> As.staff(bo, () -> days.attended(event, Set.of(bo))));
        Sql.run(jdbc, "update event set state = 'DRAFT' where id = ?", event.value());
        Refusals.because(
                TrainingRefused.NOT_PUBLISHED,
                () -> As.staff(team.organizer(), () -> days.attended(event, Set.of(bo))));
        assertTrue(standings.of(bo).since(id).isEmpty());
    }

    @Test
    void what_an_organization_gave_goes_with_whoever_helps_it_no_more() {
        var team = given.team();
        var other = given.team();
        var email = Given.email();
        var bo = volunteers.enlist(form(email, team, other));
        for (var one : List.of(team, other)) {
            var id = training(one);
            As.staff(coordinator(one), () -> trust.grant(id, Set.of(bo)));
        }
        As.volunteer(bo, () -> volunteers.change(form(email, other)));
        assertEquals(Set.of(other.organization()), standings.of(bo).organizations());
        As.volunteer(bo, volunteers::leave);
        assertEquals(0, rows(bo));
    }

    private int rows(PersonId person) {
        return Sql.number(jdbc, "select count(*) from volunteer_standing where person_id = ?", person.value());
    }

    private void begin(EventId event) {
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(1))), event.value())
                .update();
    }

    private LocalDate day(EventId event) {
        return jdbc.sql("select starts_at from event where id = ?")
                .param(event.value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single()
                .atZone(Given.NEW_YORK)
                .toLocalDate();
    }

    @Test
    void a_copied_event_gives_the_same_training_and_keeps_what_was_chosen_since() {
        var team = given.team();
        var first = training(team);
        var second = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, first));
        var copy = copy(team, event);
        await().until(() -> first.equals(given(team, copy)));
        As.staff(coordinator(team), () -> days.choose(copy, second));
        listener.on(new EventCopied(event, copy));
        assertEquals(second, given(team, copy));
    }

    @Test
    void the_dates_of_a_series_give_the_training_of_the_event_that_repeats() {
        var team = given.team();
        var training = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, training));
        var weekly = Rule.weekly(today().plusDays(3).getDayOfWeek()).times(3);
        var id = As.staff(team.organizer(), () -> series.repeat(event, Repeats.by(weekly)));
        var dates = given.dates(team, id);
        assertEquals(3, dates.size());
        await().until(() -> dates.stream().allMatch(date -> training.equals(given(team, date))));
    }

    @Test
    void an_event_of_another_host_gives_no_training_of_this_one() {
        var team = given.team();
        var other = given.team();
        var event = given.published(team, given.session("Marshal evening", 3));
        var theirs = given.published(other, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, training(team)));
        listener.on(new EventCopied(event, theirs));
        assertNull(given(other, theirs));
    }

    @Test
    void a_template_keeps_the_training_of_its_event() {
        var team = given.team();
        var other = given.team();
        var training = training(team);
        var form = given.session("Marshal evening", 3);
        var event = given.published(team, form);
        As.staff(coordinator(team), () -> days.choose(event, training));
        var pattern = As.staff(team.organizer(), () -> patterns.keep(event));
        await().until(() -> isKept(pattern));
        listener.on(new PatternKept(event, pattern));
        var planned = As.staff(team.organizer(), () -> patterns.plan(pattern, team.organization(), form));
        await().until(() -> training.equals(given(team, planned)));
        var theirs = As.staff(other.organizer(), () -> patterns.plan(pattern, other.organization(), form));
        listener.on(new EventPlannedFrom(pattern, theirs));
        assertNull(given(other, theirs), "nobody else teaches it");
        As.staff(coordinator(team), () -> trainings.remove(training));
        assertFalse(isKept(pattern));
    }

    @Test
    void a_template_that_gives_a_training_can_be_deleted() {
        var team = given.team();
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator(team), () -> days.choose(event, training(team)));
        var pattern = As.staff(team.organizer(), () -> patterns.keep(event));
        await().until(() -> isKept(pattern));
        As.staff(team.organizer(), () -> {
            patterns.remove(pattern);
            return pattern;
        });
        assertFalse(isKept(pattern));
    }

    private boolean isKept(PatternId pattern) {
        return Sql.number(jdbc, "select count(*) from training_pattern where pattern_id = ?", pattern.value()) == 1;
    }

    @Test
    void a_draft_that_gives_a_training_can_be_deleted() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Marshal evening", 3));
        var training = training(team);
        As.staff(coordinator(team), () -> days.choose(draft, training));
        As.staff(team.organizer(), () -> deletion.delete(draft));
        assertEquals(List.of(), events.hostsOf(draft));
    }

    private EventId copy(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(),
                () -> copies.duplicate(event, List.of(copies.nextDay(event))).getFirst());
    }

    private @Nullable TrainingId given(Given.Team team, EventId event) {
        return As.staff(team.organizer(), () -> days.choice(event)).chosen();
    }
}
