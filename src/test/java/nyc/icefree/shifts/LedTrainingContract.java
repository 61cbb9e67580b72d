package nyc.icefree.shifts;

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
import nyc.icefree.shifts.lead.LedPerson;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leads a shift of an event that gives a training says who of those in it were at it. */
abstract class LedTrainingContract extends LeadGround {
    @Autowired
    Trainings taught;

    @Autowired
    Standings standings;

    @Autowired
    LedShifts ledShifts;

    @Test
    void who_is_there_has_the_training_when_the_lead_says_so() {
        var day = day();
        assertFalse(tapped(day, day.seat()), "not there yet");
        here(day, day.seat());
        assertTrue(led(day.at(), day.lead(), led -> led.look(day.shift())).givesTraining());
        var before = seen(day);
        assertFalse(has(day, day.other()));
        assertTrue(tapped(day, day.seat()));
        assertTrue(tapped(day, day.seat()), "twice");
        assertTrue(has(day, day.other()));
        assertEquals(before, seen(day), "nobody reads here who had what");
        assertEquals(
                1,
                jdbc.sql("select count(*) from audit_entry where act = 'TRAINING_GIVEN' and thing = ?")
                        .param(day.event().value())
                        .query(Integer.class)
                        .single());
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
            Instant at) {}

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
        return new Day(team, event, training, shift, lead, leads, other, seat, slot.startsAt());
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
        return led(day.at(), day.lead(), led -> led.look(day.shift())).people().getFirst();
    }

    private boolean has(Day day, PersonId person) {
        return standings.of(person).since(day.training()).isPresent();
    }
}
