package nyc.icefree.workspace.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.AreaShown;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.QuestionsTest;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueId;

/** An event's form in which every field says something that is not there by default. */
final class FilledForm {
    private static final ZoneId ELSEWHERE = ZoneId.of("America/Chicago");

    private FilledForm() {}

    /** In the hour that occurs twice, the second one. */
    static EventDraft of(LocalDate night, VenueId venue, OrganizationId coHost) {
        return new EventDraft(
                EventKind.RAPID_RESPONSE,
                List.of(
                        new EventWords(Language.ENGLISH, "Watch", "Come and *watch*.", "Side door.", false),
                        new EventWords(Language.SPANISH, "Guardia", "Venga y *mire*.", "Puerta lateral.", true)),
                new When(night.atTime(1, 15), true, night.atTime(1, 45), true, ELSEWHERE),
                Where.in(venue).attended(Attendance.HYBRID, "https://meet.example.org/" + UUID.randomUUID()),
                new Visibility(AddressVisibility.COMING, AreaShown.BOROUGH, 5, Reach.BY_LINK),
                new Accessibility(
                        List.of(Language.SPANISH), List.of(Language.ENGLISH), Set.of(AccessFact.STEP_FREE), true),
                new RsvpTerms(true, 7, -20, Admittance.INVITED, QuestionsTest.TWO, Reminders.DAY_BEFORE, true),
                List.of(coHost));
    }

    /** In which an hour occurs twice: the first Sunday of the next November that is at least a month away. */
    static LocalDate night(LocalDate today) {
        var sunday = TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY);
        var night = today.withDayOfMonth(1).withMonth(11).with(sunday);
        return night.isAfter(today.plusMonths(1)) ? night : night.plusYears(1).with(sunday);
    }
}
