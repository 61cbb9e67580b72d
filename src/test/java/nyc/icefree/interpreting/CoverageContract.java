package nyc.icefree.interpreting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is needed against who is there, at a session of 90 minutes in English that promises Spanish. */
abstract class CoverageContract {
    @AppTest
    static class OnH2Test extends CoverageContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CoverageContract {}

    private static final Language EN = Language.ENGLISH;
    private static final Language ES = Language.SPANISH;
    private static final Language WO = new Language("wo");

    @Autowired
    Given given;

    @Autowired
    InterpreterCoverage coverage;

    @Autowired
    EventPlanning events;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    Reservations reservations;

    @Autowired
    NeedsDesk needs;

    @Autowired
    VolunteerProfiles volunteers;

    Given.Team host;
    EventDraft form;
    EventId event;

    @BeforeEach
    void a_session() {
        host = given.team();
        form = given.session("Know your rights", 5);
        event = given.published(host, form);
    }

    @Test
    void it_grows_with_who_is_put_in_and_shrinks_with_who_hands_back() {
        assertEquals(List.of(2, 0), List.of(in(ES).needed(), in(ES).there()));
        var shift = shift(event, 2, ES);
        assertEquals(shift, in(ES).open());
        assign(shift, interpreter(LanguageUse.INTERPRETS_AT_ONCE, ES));
        assertEquals(1, in(ES).missing());
        var second = interpreter(LanguageUse.INTERPRETS, ES);
        As.volunteer(second, () -> signup.take(shift));
        assertEquals(2, in(ES).there());
        assertNull(in(ES).open());
        As.volunteer(second, () -> signup.handBack(shift));
        assertEquals(1, in(ES).missing());
    }

    @Test
    void one_is_enough_for_less_than_an_hour() {
        var start = slot().startLocal();
        given.change(host, event, draft -> draft.at(start, start.plusMinutes(59)));
        assertEquals(1, in(ES).needed());
    }

    @Test
    void what_parties_ask_for_counts_as_long_as_they_come_and_were_not_told_no() {
        var ana = party(2, WO);
        party(3, WO);
        party(1, ES);
        assertEquals(5, in(WO).asking());
        assertEquals(1, in(ES).asking());
        reservations.cancel(ana.manage().value());
        assertEquals(3, in(WO).asking());
        As.staff(host.organizer(), () -> needs.answerAll(event, NeedTopic.into(WO), NeedAnswer.NOT_POSSIBLE));
        assertEquals(
                List.of(ES),
                languages().stream().map(LanguageCoverage::language).toList());
    }

    @Test
    void who_only_speaks_the_language_does_not_count_for_it() {
        party(1, WO);
        var shift = shift(event, 4);
        assign(shift, interpreter(LanguageUse.INTERPRETS, ES));
        assign(shift, interpreter(LanguageUse.SPEAKS, WO));
        assertEquals(List.of(1, 0), List.of(in(ES).there(), in(WO).there()));
    }

    @Test
    void what_is_off_needs_nobody() {
        As.staff(host.organizer(), () -> events.cancel(event, "Rain"));
        assertEquals(List.of(), languages());
        assertTrue(As.staff(host.organizer(), () -> coverage.within(28, EN)).isEmpty());
    }

    @Test
    void the_weeks_hold_own_events_alone_with_gaps_first_by_start() {
        var covered = event;
        var shift = shift(covered, 2, ES);
        assign(shift, interpreter(LanguageUse.INTERPRETS, ES));
        assign(shift, interpreter(LanguageUse.INTERPRETS, ES));
        var later = given.published(host, given.session("Later", 13));
        var sooner = given.published(host, given.session("Sooner", 7));
        given.published(
                host,
                given.session("In no other language", 3).with(Accessibility.of(List.of(EN), List.of(), Set.of())));
        given.published(given.team(), given.session("Of others", 4));
        var hosted =
                given.published(given.team(), given.session("Co-hosted", 4).hostedWith(List.of(host.organization())));
        given.accepted(host, hosted);
        assertEquals(List.of(sooner, later, covered), within(14));
        assertEquals(List.of(sooner, covered), within(8));
        assertEquals(List.of(), As.staff(given.team().organizer(), () -> coverage.within(28, EN)));
        notYours(() -> As.staff(host.organizer(), () -> coverage.of(hosted)));
    }

    private List<EventId> within(int days) {
        return As.staff(host.organizer(), () -> coverage.within(days, EN)).stream()
                .map(one -> one.event().id())
                .toList();
    }

    @Test
    void ten_events_take_no_more_statements_than_half_of_them() {
        staffed(event);
        long one = staffedAndCounted(4);
        long two = staffedAndCounted(5);
        assertEquals(10, within(28).size());
        assertEquals(one, two);
    }

    private long staffedAndCounted(int more) {
        for (int n = 0; n < more; n++) {
            staffed(given.published(host, given.session("Session " + n, 5)));
        }
        return As.staff(host.organizer(), () -> CountedStatements.in(() -> coverage.within(28, EN)));
    }

    private void staffed(EventId one) {
        assign(shift(one, 1, ES), interpreter(LanguageUse.INTERPRETS, ES));
    }

    @Test
    void it_is_for_organizers_of_the_host_alone() {
        var coHost = given.team();
        var shared = given.published(host, form.hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, shared);
        Runnable act = () -> coverage.of(shared);
        notYours(() -> As.staff(coHost.organizer(), act));
        notYours(() -> As.staff(given.team().organizer(), act));
        notYours(() -> As.administrator(given.person(), act));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), act));
        assertThrows(AccessDeniedException.class, () -> As.nobody(act));
    }

    private TimeSlot slot() {
        return TimeSlot.of(
                Objects.requireNonNull(form.when().start()),
                Objects.requireNonNull(form.when().end()),
                Given.NEW_YORK);
    }

    private ShiftId shift(EventId at, int seats, Language... languages) {
        return given.planned(
                host, Given.shift(at, ShiftRole.INTERPRETER, seats, slot()).withLanguages(Set.of(languages)));
    }

    private void assign(ShiftId shift, PersonId person) {
        As.staff(host.organizer(), () -> staffing.assign(shift, person, null));
    }

    private PersonId interpreter(LanguageUse how, Language language) {
        return volunteers.enlist(new VolunteerForm(
                "Ines Example",
                Given.email(),
                EN,
                new VolunteerAnswers(
                        new LanguageLevels(Map.of(EN, Set.of(LanguageUse.SPEAKS), language, Set.of(how))),
                        Set.of(),
                        Set.of(),
                        Set.of(host.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
    }

    private ReservationOutcome party(int people, Language into) {
        return given.comes(
                event, new ReservationForm("Ana Example", people, null, new Needs(into, Set.of(), ""), EN, true));
    }

    private List<LanguageCoverage> languages() {
        return As.staff(host.organizer(), () -> coverage.of(event)).languages();
    }

    private LanguageCoverage in(Language language) {
        return languages().stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static void notYours(Executable what) {
        assertThrows(NotYours.class, what);
    }
}
