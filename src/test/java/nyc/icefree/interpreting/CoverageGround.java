package nyc.icefree.interpreting;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is needed against who is there, on both databases; a session of 90 minutes in English that promises Spanish. */
abstract class CoverageGround {
    static final Language EN = Language.ENGLISH;
    static final Language ES = Language.SPANISH;
    static final Language WO = new Language("wo");

    @Autowired
    Given given;

    @Autowired
    InterpreterCoverage coverage;

    @Autowired
    InsteadDesk instead;

    @Autowired
    InsteadPurge purge;

    @Autowired
    EventPlanning events;

    @Autowired
    EventDeletion deletion;

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

    @Autowired
    JdbcClient jdbc;

    Given.Team host;
    EventDraft form;
    EventId event;

    @BeforeEach
    void a_session() {
        host = given.team();
        form = given.session("Know your rights", 5);
        event = given.published(host, form);
    }

    TimeSlot slot() {
        return TimeSlot.of(
                Objects.requireNonNull(form.when().start()),
                Objects.requireNonNull(form.when().end()),
                Given.NEW_YORK);
    }

    ShiftId shift(EventId at, int seats, Language... languages) {
        return given.planned(
                host, Given.shift(at, ShiftRole.INTERPRETER, seats, slot()).withLanguages(Set.of(languages)));
    }

    /** Two seats for two who do it together. */
    ShiftId pairs(EventId at, Language... languages) {
        return given.planned(
                host,
                new ShiftDraft(
                        at,
                        null,
                        ShiftRole.INTERPRETER,
                        2,
                        slot(),
                        Set.of(),
                        Set.of(languages),
                        SignupMode.OPEN,
                        "",
                        "",
                        ShiftTerms.NONE.withStructure(Structure.PAIRS)));
    }

    PersonId interpreter(LanguageUse how, Language... languages) {
        var levels = new java.util.HashMap<Language, Set<LanguageUse>>();
        List.of(languages).forEach(language -> levels.put(language, Set.of(how)));
        levels.put(EN, Set.of(LanguageUse.SPEAKS));
        return volunteers.enlist(new VolunteerForm(
                "Ines Example",
                Given.email(),
                EN,
                new VolunteerAnswers(
                        new LanguageLevels(levels),
                        Set.of(),
                        Set.of(),
                        Set.of(host.organization()),
                        FreeTimes.NOTHING_SAID,
                        Set.of(),
                        true)));
    }

    ReservationOutcome party(int people, Language into) {
        return given.comes(
                event, new ReservationForm("Ana Example", people, null, new Needs(into, Set.of(), ""), EN, true));
    }

    List<LanguageCoverage> languages() {
        return As.staff(host.organizer(), () -> coverage.of(event)).languages();
    }

    LanguageCoverage in(Language language) {
        return languages().stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    static void notYours(Executable what) {
        assertThrows(NotYours.class, what);
    }
}
