package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.lead.DayMark;
import nyc.icefree.shifts.lead.DayOfShift;
import nyc.icefree.shifts.lead.LedPerson;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.SaidByLeadPurged;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.VolunteerTrust;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leads a shift of an event that gives a training says who of those in it were at it. */
abstract class LedTrainingContract extends LeadGround {
    @AppTest
    static class OnH2Test extends LedTrainingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LedTrainingContract {}

    @Autowired
    Trainings taught;

    @Autowired
    Standings standings;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    BeanFactory beans;

    @Autowired
    LedShifts ledShifts;

    @Test
    void who_is_there_has_the_training_when_the_lead_says_so() {
        var day = day();
        assertFalse(tapped(day, day.seat()), "not there yet");
        here(day, day.seat());
        assertTrue(led(day.at(), day.lead(), led -> led.look(day.shift())).givesTraining());
        assertFalse(has(day, day.other()));
        assertTrue(tapped(day, day.seat()));
        assertTrue(tapped(day, day.seat()), "twice");
        assertTrue(has(day, day.other()));
        assertTrue(seen(day).trained());
        assertEquals(1, audited(day, "TRAINING_GIVEN"));
        led(day.at(), day.lead(), led -> led.takeBack(day.shift(), day.seat()));
        assertTrue(has(day, day.other()), "what the organization gave is not the mark");
    }

    @Test
    void before_it_begins_or_at_what_gives_none_nothing_can_be_said() {
        var day = day();
        here(day, day.seat());
        begins(day.event(), Duration.ofHours(1));
        assertFalse(led(day.at(), day.lead(), led -> led.look(day.shift())).givesTraining());
        assertFalse(tapped(day, day.seat()));
        begins(day.event(), Duration.ofHours(-1));
        var coordinator = given.coordinator(day.team().organization());
        As.staff(coordinator, () -> trainingDays.choose(day.event(), null));
        assertFalse(led(day.at(), day.lead(), led -> led.look(day.shift())).givesTraining());
        assertFalse(tapped(day, day.seat()));
        assertFalse(has(day, day.other()));
    }

    @Test
    void nobody_but_its_lead_says_it_and_they_of_nobody_but_those_in_their_shift() {
        var day = day();
        here(day, day.seat());
        for (PersonId other : new PersonId[] {day.other(), volunteer(day.team())}) {
            notYours(() -> led(day.at(), other, led -> led.wasTrained(day.shift(), day.seat())));
        }
        var before = day.at().minus(Duration.ofDays(2));
        notYours(() -> led(before, day.lead(), led -> led.wasTrained(day.shift(), day.seat())));
        StaffingContract.denied(
                () -> As.staff(day.team().organizer(), () -> ledShifts.wasTrained(day.shift(), day.seat())));
        jdbc.sql("update assignment set state = 'SERVED' where id = ?")
                .param(day.leads().value())
                .update();
        assertFalse(tapped(day, day.leads()), "nobody trains themselves");
        var elsewhere = in(shift(day.team(), 3, slot(9, 10)), named(day.team(), "Bo Kay"));
        jdbc.sql("update assignment set state = 'SERVED' where id = ?")
                .param(elsewhere.value())
                .update();
        assertFalse(tapped(day, elsewhere));
        assertFalse(tapped(day, new AssignmentId(UUID.randomUUID())));
        assertFalse(has(day, day.other()) || has(day, day.lead()));
    }

    @Test
    void as_long_as_its_lead_sees_the_shift_they_take_back_what_they_said_and_what_stood_before_stands_again() {
        var day = day();
        assertFalse(untapped(day, day.seat()), "nothing was said");
        var coordinator = given.coordinator(day.team().organization());
        for (Had before : Had.values()) {
            var bo = in(day.shift(), named(day.team(), "Bo Kay"));
            var person = assignmentRows.findById(bo.value()).orElseThrow().person();
            here(day, bo);
            if (before == Had.LONG_AGO) {
                begins(day.event(), Duration.ofDays(-300));
                As.staff(day.team().organizer(), () -> trainingDays.attended(day.event(), Set.of(person)));
                begins(day.event(), Duration.ofHours(-1));
            } else if (before == Had.TODAY) {
                As.staff(coordinator, () -> trust.grant(day.training(), Set.of(person)));
            }
            var had = standings.of(person);
            var unsaid = seen(day, bo);
            assertFalse(unsaid.trained());
            assertTrue(tapped(day, bo));
            assertTrue(seen(day, bo).trained(), "whatever they had");
            notYours(() -> led(day.at(), day.other(), led -> led.wasNotTrained(day.shift(), bo)));
            StaffingContract.denied(
                    () -> As.staff(day.team().organizer(), () -> ledShifts.wasNotTrained(day.shift(), bo)));
            As.staff(coordinator, () -> trainingDays.choose(day.event(), null));
            led(day.at(), day.lead(), led -> led.takeBack(day.shift(), bo));
            assertTrue(untapped(day, bo), "not marked any more, and nothing is given there any more");
            assertEquals(had, standings.of(person));
            As.staff(coordinator, () -> trainingDays.choose(day.event(), day.training()));
            here(day, bo);
            assertEquals(unsaid, seen(day, bo));
            assertFalse(untapped(day, bo), "twice");
        }
        assertEquals(3, audited(day, "TRAINING_TAKEN"));
    }

    @Test
    void another_lead_takes_back_nothing_and_what_organizers_said_too_stays() {
        var day = day();
        here(day, day.seat());
        assertTrue(tapped(day, day.seat()));
        var eve = in(day.shift(), named(day.team(), "Eve Ott"));
        var second = assignmentRows.findById(eve.value()).orElseThrow().person();
        leads(day.team(), eve);
        assertFalse(tapped(day.at(), second, led -> led.wasNotTrained(day.shift(), day.seat())));
        assertFalse(led(day.at(), second, led -> led.look(day.shift())).people().stream()
                .anyMatch(LedPerson::trained));
        assertTrue(tapped(day.at(), second, led -> led.wasTrained(day.shift(), day.seat())));
        assertTrue(tapped(day.at(), second, led -> led.wasNotTrained(day.shift(), day.seat())));
        assertTrue(has(day, day.other()), "the first lead said so too");
        leads(day.team(), day.leads());
        As.staff(day.team().organizer(), () -> trainingDays.attended(day.event(), Set.of(day.other())));
        assertTrue(untapped(day, day.seat()));
        assertTrue(has(day, day.other()), "its organizers said so too");
        assertTrue(tapped(day, day.seat()));
        As.staff(given.coordinator(day.team().organization()), () -> trust.withdraw(day.training(), day.other()));
        assertFalse(untapped(day, day.seat()), "nothing is left to take back");
        assertFalse(has(day, day.other()));
    }

    @Test
    void of_whoever_does_a_part_it_is_the_same_and_for_a_lead_who_does_one() {
        var day = day();
        var sheet = sheet(day.team(), day.shift());
        var terms = sheet.draft().terms().withLeastPart(60);
        As.staff(day.team().organizer(), () -> {
            planning.change(day.shift(), sheet.version(), sheet.draft().withTerms(terms));
            return terms;
        });
        var eve = named(day.team(), "Eve Ott");
        var start = day.slot().startsAt();
        var eves = As.volunteer(eve, () -> signup.takePart(day.shift(), start, start.plus(Duration.ofHours(1))));
        here(day, eves);
        assertTrue(tapped(day, eves));
        assertTrue(seen(day, eves).trained());
        assertTrue(has(day, eve));
        assertTrue(untapped(day, eves));
        assertFalse(has(day, eve));
        here(day, day.seat());
        leads(day.team(), eves);
        assertTrue(tapped(day.at(), eve, led -> led.wasTrained(day.shift(), day.seat())));
        assertTrue(has(day, day.other()));
        var part = new ShiftId(assignmentRows.which(eves.value()).orElseThrow().getShift());
        assertTrue(tapped(day.at(), eve, led -> led.wasNotTrained(part, day.seat())));
        assertFalse(has(day, day.other()));
    }

    @Test
    void when_its_lead_sees_the_shift_no_more_it_stays_and_that_a_lead_said_it_is_forgotten() {
        var day = day();
        here(day, day.seat());
        assertTrue(tapped(day, day.seat()));
        var after = day.until();
        notYours(() -> led(after, day.lead(), led -> led.wasNotTrained(day.shift(), day.seat())));
        SaidByLeadPurged.at(after.minusMillis(1), beans);
        assertEquals(1, standings.of(day.other()).said().size());
        SaidByLeadPurged.at(after, beans);
        assertEquals(Set.of(), standings.of(day.other()).said());
        assertTrue(has(day, day.other()));
        assertFalse(untapped(day, day.seat()), "also where the shift was moved meanwhile");
    }

    private enum Had {
        NOTHING,
        LONG_AGO,
        TODAY
    }

    private boolean untapped(Day day, AssignmentId seat) {
        return tapped(day.at(), day.lead(), led -> led.wasNotTrained(day.shift(), seat));
    }

    private int audited(Day day, String act) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and thing = ?")
                .params(act, day.event().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void who_does_not_help_the_host_has_nothing_of_it() {
        var day = day();
        var guest = in(day.shift(), named(given.team(), "Bo Kay"));
        here(day, guest);
        assertFalse(tapped(day, guest));
    }

    /** A shift of an event that gives a training and has begun, with two in it, of whom one leads; and a moment of its day. */
    private record Day(
            Given.Team team,
            EventId event,
            TrainingId training,
            ShiftId shift,
            PersonId lead,
            AssignmentId leads,
            PersonId other,
            AssignmentId seat,
            TimeSlot slot) {
        Instant at() {
            return slot.startsAt();
        }

        Instant until() {
            return slot.endsAt().plus(DayOfShift.AROUND);
        }
    }

    private Day day() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of());
        var training = As.staff(coordinator, () -> taught.add(team.organization(), form));
        var event = given.published(team, given.session("Marshal evening", 9));
        As.staff(coordinator, () -> trainingDays.choose(event, training));
        var slot = slot(18, 20);
        var shift = shift(
                team,
                new ShiftDraft(event, null, ShiftRole.WELCOME_DESK, 5, slot, Set.of(), Set.of(), SignupMode.OPEN, ""));
        var lead = named(team, "Rosa Lin");
        var leads = in(shift, lead);
        leads(team, leads);
        var other = named(team, "Ana Moss");
        var seat = in(shift, other);
        begins(event, Duration.ofHours(-1));
        return new Day(team, event, training, shift, lead, leads, other, seat, slot);
    }

    /** By the clock of the house; the shift keeps its time. */
    private void begins(EventId event, Duration in) {
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(in)), event.value())
                .update();
    }

    private void here(Day day, AssignmentId seat) {
        led(day.at(), day.lead(), led -> led.mark(day.shift(), seat, DayMark.HERE));
    }

    private boolean tapped(Day day, AssignmentId seat) {
        return tapped(day.at(), day.lead(), led -> led.wasTrained(day.shift(), seat));
    }

    private LedPerson seen(Day day) {
        return seen(day, day.seat());
    }

    private LedPerson seen(Day day, AssignmentId seat) {
        return led(day.at(), day.lead(), led -> led.look(day.shift())).people().stream()
                .filter(one -> one.assignment().equals(seat))
                .findAny()
                .orElseThrow();
    }

    private boolean has(Day day, PersonId person) {
        return standings.of(person).since(day.training()).isPresent();
    }
}
