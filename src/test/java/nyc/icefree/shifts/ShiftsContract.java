package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.signup.OpenShifts;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.Skill;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class ShiftsContract {
    @Autowired
    Given given;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    OpenShifts openShifts;

    @Autowired
    ShiftRecords records;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    EventPlanning eventPlanning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    TimeSlot slot(int fromHour, int toHour) {
        var day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9).atStartOfDay();
        return TimeSlot.of(day.plusHours(fromHour), day.plusHours(toHour), Given.NEW_YORK);
    }

    ShiftDraft draft(Given.Team team, int seats, TimeSlot slot) {
        return Given.shift(team.organization(), ShiftRole.MARSHAL, seats, slot)
                .withBriefing("", "Meet at the side door");
    }

    ShiftId shiftToAskFor(Given.Team team, TimeSlot slot) {
        var open = draft(team, 1, slot);
        return shift(
                team,
                new ShiftDraft(
                        open.event(),
                        open.organization(),
                        open.role(),
                        open.seats(),
                        open.slot(),
                        open.skills(),
                        open.languages(),
                        SignupMode.ASK,
                        open.note().text(Language.ENGLISH)));
    }

    ShiftId shift(Given.Team team, ShiftDraft draft) {
        return given.planned(team, draft);
    }

    ShiftId shift(Given.Team team, int seats, TimeSlot slot) {
        return shift(team, draft(team, seats, slot));
    }

    PersonId volunteer(Given.Team team, Skill... skills) {
        return enlisted(new VolunteerAnswers(
                Set.of(Language.ENGLISH), Set.of(skills), Set.of("queens"), Set.of(team.organization())));
    }

    PersonId adult(Given.Team team) {
        return enlisted(new VolunteerAnswers(
                LanguageLevels.conversing(Set.of(Language.ENGLISH)),
                Set.of(),
                Set.of("queens"),
                Set.of(team.organization()),
                FreeTimes.NOTHING_SAID,
                true));
    }

    private PersonId enlisted(VolunteerAnswers answers) {
        return volunteers.enlist(new VolunteerForm("Bo Example", Given.email(), Language.ENGLISH, answers));
    }

    ShiftSheet sheet(Given.Team team, ShiftId shift) {
        return As.staff(team.organizer(), () -> planning.sheet(shift));
    }

    int taken(ShiftId shift) {
        return Sql.number(jdbc, "select taken from shift where id = ?", shift.value());
    }

    static void refused(Kind kind, Executable what) {
        assertEquals(kind, assertThrows(ShiftRefused.class, what).status().kind());
    }

    static void notYours(Executable what) {
        assertThrows(NotYours.class, what);
    }

    static final Duration FORTNIGHT = Duration.ofDays(14);
}
