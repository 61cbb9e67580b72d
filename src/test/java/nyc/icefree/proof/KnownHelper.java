package nyc.icefree.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.trainings.YoungPeople;
import org.springframework.transaction.support.TransactionOperations;

record KnownHelper(
        ShiftPlanning planning,
        ShiftSignup signup,
        LeadAppointment leading,
        ShiftOffers offers,
        AskStops stops,
        ShiftCover cover,
        DayMarks marks,
        Trainings trainings,
        VolunteerTrust trust,
        YoungPeople young,
        TransactionOperations transactions) {

    /** @return words that are stored sealed, and nowhere else */
    List<String> known(Given.Team team, PersonId coordinator, PersonId helper) {
        var training = As.staff(
                coordinator,
                () -> trainings.add(
                        team.organization(),
                        new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Basics"), null, Set.of())));
        As.staff(coordinator, () -> {
            young.note(team.organization(), helper, ParentsConsent.HELD);
            trust.grant(training, List.of(helper));
            trust.set(team.organization(), helper, TrustLevel.TRUSTED);
        });
        var asked = shift(team, 10);
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(helper, asked)));
        var held = shift(team, 14);
        AssignmentId assignment = As.volunteer(helper, () -> signup.take(held));
        As.staff(team.organizer(), () -> {
            leading.lead(assignment);
            return assignment;
        });
        As.volunteer(helper, () -> {
            cover.want(held);
            return held;
        });
        transactions.executeWithoutResult(status -> marks.mark(held, helper, DayMark.HERE));
        stops.stop(helper);
        return List.of("training " + training, "level " + team.organization(), "consent " + team.organization());
    }

    private ShiftId shift(Given.Team team, int hour) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        return As.staff(
                team.organizer(),
                () -> planning.plan(
                        Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, Given.slot(day, hour, hour + 1))));
    }
}
