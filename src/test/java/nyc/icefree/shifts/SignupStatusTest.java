package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignupStatusTest {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant BEFORE = Instant.parse("2026-12-01T12:00:00Z");
    static final VolunteerProfile ADA = volunteer(Set.of(Language.ENGLISH), Set.of(CommonSkill.MARSHAL));

    static TimeSlot slot(int fromHour, int toHour) {
        return TimeSlot.of(
                LocalDateTime.of(2026, 12, 5, fromHour, 0), LocalDateTime.of(2026, 12, 5, toHour, 0), NEW_YORK);
    }

    static Shift shift(int seats, TimeSlot slot, Set<Skill> skills, Set<Language> languages, SignupMode signup) {
        return new Shift(
                OrganizationId.random(),
                new ShiftDraft(null, null, ShiftRole.OTHER, seats, slot, skills, languages, signup, ""),
                BEFORE);
    }

    static Shift open(int seats) {
        return shift(seats, slot(18, 20), Set.of(), Set.of(), SignupMode.OPEN);
    }

    static VolunteerProfile volunteer(Set<Language> languages, Set<Skill> skills) {
        return new VolunteerProfile(
                PersonId.random(), new VolunteerAnswers(languages, skills, Set.of(), Set.of()), BEFORE);
    }

    static SignupStatus status(Shift shift, VolunteerProfile volunteer, Commitment... held) {
        return status(shift, volunteer, null, BEFORE, held);
    }

    static SignupStatus status(
            Shift shift, VolunteerProfile volunteer, @Nullable AssignmentState own, Instant now, Commitment... held) {
        return shift.statusFor(
                volunteer, TrustAtOrganization.NOTHING, List.of(held), own, EventOfShift.NONE, now.atZone(NEW_YORK));
    }

    static EventOfShift event() {
        return new EventOfShift(EventStanding.TAKES_PLACE, EventId.random());
    }

    static Commitment held(TimeSlot slot, EventOfShift event) {
        return new Commitment(ShiftId.random(), ShiftRole.MARSHAL, slot, event, OrganizationId.random());
    }

    static Commitment held(TimeSlot slot) {
        return held(slot, EventOfShift.NONE);
    }

    @Test
    void an_open_shift_is_free_and_another_is_asked_for() {
        assertEquals(Kind.FREE, status(open(1), ADA).kind());
        var ask = shift(1, slot(18, 20), Set.of(), Set.of(), SignupMode.ASK);
        assertEquals(Kind.ASK, status(ask, ADA).kind());
        assertTrue(status(ask, ADA).maySignUp());
    }

    @Test
    void back_to_back_is_no_clash_and_one_minute_is() {
        assertEquals(
                Kind.FREE,
                status(open(1), ADA, held(slot(16, 18)), held(slot(20, 22))).kind());
        var late = TimeSlot.of(LocalDateTime.of(2026, 12, 5, 19, 59), LocalDateTime.of(2026, 12, 5, 21, 0), NEW_YORK);
        var clash = status(open(1), ADA, held(late));
        assertEquals(Kind.CLASHES, clash.kind());
        assertEquals(late, clash.arguments().get("when"));
    }

    /** December 5, 2026 is a Saturday. */
    @Test
    void who_is_not_free_then_may_still_take_a_shift() {
        for (var usual : List.of(FreeTime.WEEKENDS, FreeTime.WEEKDAYS)) {
            boolean then = usual == FreeTime.WEEKENDS;
            var free = new FreeTimes(Set.of(usual), null);
            var status = status(shift(1, slot(15, 18), Set.of(), Set.of(), SignupMode.OPEN), said(free));
            assertEquals(Kind.FREE, status.kind());
            assertTrue(status.maySignUp() && status.mayBeAssigned());
            assertEquals(then, status.fits());
            assertEquals(then ? List.of() : List.of(Kind.NOT_FREE_THEN), status.obstacles());
            var asked = status(
                    shift(1, slot(15, 18), Set.of(), Set.of(), SignupMode.ASK),
                    said(free),
                    AssignmentState.ASKED,
                    BEFORE);
            assertTrue(asked.fits(), "who asks for it means it");
        }
    }

    private static VolunteerProfile said(FreeTimes free) {
        return new VolunteerProfile(
                PersonId.random(),
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH)), Set.of(), Set.of(), Set.of(), free, false),
                BEFORE);
    }

    @Test
    void every_required_skill_and_one_of_the_languages_is_needed() {
        var both = shift(1, slot(18, 20), Set.of(CommonSkill.MARSHAL, CommonSkill.MEDIC), Set.of(), SignupMode.OPEN);
        assertEquals(Set.of(CommonSkill.MEDIC), status(both, ADA).arguments().get("skills"));
        var either = shift(1, slot(18, 20), Set.of(), Set.of(Language.ENGLISH, Language.SPANISH), SignupMode.OPEN);
        assertEquals(Kind.FREE, status(either, ADA).kind());
        var spanish = shift(1, slot(18, 20), Set.of(), Set.of(Language.SPANISH), SignupMode.OPEN);
        assertEquals(Kind.MISSING_LANGUAGE, status(spanish, ADA).kind());
    }

    @Test
    void a_full_shift_says_so_and_opens_again_when_a_seat_is_free() {
        var shift = open(1);
        Seats.taken(shift, 1);
        assertEquals(Kind.FULL, status(shift, ADA).kind());
        Seats.taken(shift, 0);
        assertEquals(Kind.FREE, status(shift, ADA).kind());
    }

    @Test
    void what_is_theirs_comes_before_what_is_full() {
        var shift = open(1);
        Seats.taken(shift, 1);
        assertEquals(
                Kind.YOURS,
                status(shift, ADA, AssignmentState.CONFIRMED, BEFORE).kind());
        assertEquals(
                Kind.ASKED, status(shift, ADA, AssignmentState.ASKED, BEFORE).kind());
        assertEquals(
                Kind.FREE,
                status(open(1), ADA, AssignmentState.HANDED_BACK, BEFORE).kind());
    }

    @Test
    void a_shift_that_began_or_ended_is_no_longer_offered() {
        var shift = open(1);
        assertEquals(
                Kind.STARTED, status(shift, ADA, null, shift.slot().startsAt()).kind());
        assertEquals(Kind.OVER, status(shift, ADA, null, shift.slot().endsAt()).kind());
    }

    @Test
    void a_shift_of_a_cancelled_event_binds_and_takes_nobody() {
        var status = open(1).statusFor(
                        ADA,
                        TrustAtOrganization.NOTHING,
                        List.of(),
                        AssignmentState.CONFIRMED,
                        EventOfShift.gone(EventId.random()),
                        BEFORE.atZone(NEW_YORK));
        assertEquals(Kind.EVENT_CANCELLED, status.kind());
        assertFalse(status.mayBeAssigned());
    }

    @Test
    void an_organizer_sees_everything_that_stands_in_the_way_at_once() {
        var shift = shift(1, slot(18, 20), Set.of(CommonSkill.MEDIC), Set.of(), SignupMode.OPEN);
        Seats.taken(shift, 1);
        var status = status(shift, ADA, held(slot(19, 21)));
        assertEquals(List.of(Kind.MISSING_SKILL, Kind.CLASHES, Kind.FULL), status.obstacles());
        assertFalse(status.fits());
        assertTrue(status.mayBeAssigned());
    }

    @Test
    void a_draft_is_closed_to_volunteers_and_open_to_its_organizers() {
        var status = open(1).statusFor(
                        ADA,
                        TrustAtOrganization.NOTHING,
                        List.of(),
                        null,
                        new EventOfShift(EventStanding.NOT_YET, EventId.random()),
                        BEFORE.atZone(NEW_YORK));
        assertEquals(Kind.NOT_OPEN, status.kind());
        assertFalse(status.maySignUp());
        assertTrue(status.fits());
    }

    @Test
    void seats_given_beyond_the_plan_are_counted_until_they_are_free_again() {
        var shift = open(1);
        Seats.taken(shift, 2);
        assertEquals(2, shift.taken());
        Seats.taken(shift, 1);
        assertTrue(shift.isFull());
        Seats.taken(shift, 0);
        assertEquals(0, shift.taken());
    }

    @Test
    void fewer_seats_put_nobody_out() {
        var shift = open(3);
        Seats.taken(shift, 2);
        var draft = shift.draft();
        shift.change(
                new ShiftDraft(
                        null, null, draft.role(), 1, draft.slot(), Set.of(), Set.of(), SignupMode.OPEN, "Side door"),
                BEFORE);
        assertEquals(2, shift.taken());
        assertTrue(shift.isFull());
        assertEquals(0, shift.sequence());
    }

    @Test
    void who_is_busy_with_others_in_two_ways_is_said_to_be_busy_once() {
        var both = Stream.of(Kind.CLASHES, Kind.HARD_TOO_SOON)
                .map(kind -> new Candidate.Obstacle(kind, Map.of(), null))
                .toList();
        assertEquals(
                List.of("BUSY"),
                Candidate.Obstacle.once(both.stream()).stream()
                        .map(Candidate.Obstacle::name)
                        .toList());
    }
}
