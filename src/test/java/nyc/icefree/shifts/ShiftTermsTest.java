package nyc.icefree.shifts;

import static nyc.icefree.shifts.SignupStatusTest.ADA;
import static nyc.icefree.shifts.SignupStatusTest.BEFORE;
import static nyc.icefree.shifts.SignupStatusTest.NEW_YORK;
import static nyc.icefree.shifts.SignupStatusTest.event;
import static nyc.icefree.shifts.SignupStatusTest.held;
import static nyc.icefree.shifts.SignupStatusTest.slot;
import static nyc.icefree.shifts.SignupStatusTest.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.Refusals;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.planning.ShiftDraftCheck;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShiftTermsTest {
    private static Shift asking(ShiftTerms terms, TimeSlot slot, SignupMode mode) {
        var draft = new ShiftDraft(null, null, ShiftRole.OTHER, 1, slot, Set.of(), Set.of(), mode, "");
        return new Shift(OrganizationId.random(), draft.withTerms(terms), BEFORE);
    }

    private static Kind at(String local, Shift shift, @Nullable AssignmentState own) {
        return status(
                        shift,
                        ADA,
                        own,
                        LocalDateTime.parse(local).atZone(NEW_YORK).toInstant())
                .kind();
    }

    @Test
    void sign_up_opens_days_before_at_the_same_hour_on_the_wall_and_closes_hours_before() {
        var spring = TimeSlot.of(LocalDateTime.of(2027, 3, 14, 18, 0), LocalDateTime.of(2027, 3, 14, 20, 0), NEW_YORK);
        var shift = asking(
                ShiftTerms.NONE.withOpensDays(1).withClosesHours(20).withHandBackHours(17), spring, SignupMode.OPEN);
        assertEquals(Kind.NOT_OPEN_YET, at("2027-03-13T17:59:59", shift, null));
        assertEquals(Kind.FREE, at("2027-03-13T18:00:00", shift, null));
        assertEquals(Kind.FREE, at("2027-03-13T20:59:59", shift, null), "twenty hours, one of which the night skips");
        assertEquals(Kind.SIGNUP_CLOSED, at("2027-03-13T21:00:00", shift, null));
        assertEquals(Kind.STARTED, at("2027-03-14T18:00:00", shift, null));
        assertEquals(
                "2027-03-12T18:00-05:00[America/New_York]",
                String.valueOf(status(asking(ShiftTerms.NONE.withOpensDays(2), spring, SignupMode.OPEN), ADA)
                        .arguments()
                        .get("when")));
        var early = LocalDateTime.parse("2027-03-13T23:59:59").atZone(NEW_YORK).toInstant();
        assertEquals(
                List.of(Kind.YOURS, Kind.SIGNUP_CLOSED),
                status(shift, ADA, AssignmentState.CONFIRMED, early).obstacles());
        assertEquals(
                List.of(Kind.YOURS, Kind.TOO_LATE_TO_HAND_BACK, Kind.SIGNUP_CLOSED),
                status(shift, ADA, AssignmentState.CONFIRMED, early.plusSeconds(1))
                        .obstacles());
    }

    @Test
    void times_of_sign_up_and_invitations_bind_volunteers_and_no_organizer() {
        var later = status(asking(ShiftTerms.NONE.withOpensDays(1), slot(18, 20), SignupMode.ASK), ADA);
        var closed = status(asking(ShiftTerms.NONE.withClosesHours(200), slot(18, 20), SignupMode.ASK), ADA);
        var invited = status(asking(ShiftTerms.NONE, slot(18, 20), SignupMode.INVITED), ADA);
        assertEquals(
                List.of(Kind.NOT_OPEN_YET, Kind.SIGNUP_CLOSED, Kind.INVITED_ONLY),
                List.of(later.kind(), closed.kind(), invited.kind()));
        for (var status : List.of(later, closed, invited)) {
            assertTrue(
                    !status.maySignUp() && status.fits() && status.toOrganizer().isEmpty());
        }
    }

    @Test
    void no_reason_puts_a_minor_into_a_shift_for_adults() {
        var adults = asking(ShiftTerms.NONE.withAdultsOnly(true), slot(18, 20), SignupMode.OPEN);
        var status = status(adults, ADA);
        assertEquals(Kind.ADULTS_ONLY, status.kind());
        assertFalse(status.mayBeAssigned());
        var answers = ADA.answers();
        var adult = new VolunteerAnswers(answers.levels(), answers.skills(), Set.of(), Set.of(), answers.free(), true);
        assertEquals(
                Kind.FREE,
                status(adults, new VolunteerProfile(PersonId.random(), adult, BEFORE))
                        .kind());
    }

    @Test
    void a_legal_observer_is_no_marshal_at_the_same_event_and_one_at_another() {
        var rally = event();
        var draft = new ShiftDraft(
                null, null, ShiftRole.LEGAL_OBSERVER, 1, slot(18, 20), Set.of(), Set.of(), SignupMode.OPEN, "");
        var observing = new Shift(OrganizationId.random(), draft, BEFORE);
        var now = BEFORE.atZone(NEW_YORK);
        var both = observing.statusFor(
                ADA, TrustAtOrganization.NOTHING, List.of(held(slot(14, 16), rally)), null, rally, now);
        assertEquals(Kind.EXCLUDED_BY_ROLE, both.kind());
        assertEquals(ShiftRole.MARSHAL, both.arguments().get("role"));
        assertTrue(both.mayBeAssigned() && !both.fits());
        var marshal = new Shift(OrganizationId.random(), draft.withRole(ShiftRole.MARSHAL), BEFORE);
        var observed = new Commitment(
                ShiftId.random(), ShiftRole.LEGAL_OBSERVER, slot(14, 16), rally, OrganizationId.random());
        assertEquals(
                Kind.EXCLUDED_BY_ROLE,
                marshal.statusFor(ADA, TrustAtOrganization.NOTHING, List.of(observed), null, rally, now)
                        .kind());
        var other = event();
        assertEquals(
                Kind.FREE,
                observing
                        .statusFor(
                                ADA, TrustAtOrganization.NOTHING, List.of(held(slot(14, 16), other)), null, rally, now)
                        .kind());
        assertEquals(
                Kind.FREE,
                observing
                        .statusFor(
                                ADA,
                                TrustAtOrganization.NOTHING,
                                List.of(held(slot(14, 16))),
                                null,
                                EventOfShift.NONE,
                                now)
                        .kind(),
                "two that stand alone are of no event together");
    }

    private static void refused(@Nullable ShiftDraftRefused why, ShiftRole role, int seats, ShiftTerms terms) {
        var draft = new ShiftDraft(null, null, role, seats, slot(18, 20), Set.of(), Set.of(), SignupMode.OPEN, "")
                .withTerms(terms);
        if (why == null) {
            ShiftDraftCheck.sound(draft);
        } else {
            assertEquals(
                    why,
                    Refusals.because(ShiftDraftRefused.class, () -> ShiftDraftCheck.sound(draft))
                            .getFirst());
        }
    }

    @Test
    void childcare_is_for_two_adults_or_more() {
        var adults = ShiftTerms.NONE.withAdultsOnly(true);
        var two = adults.withAtLeastTwo(true);
        refused(ShiftDraftRefused.NEEDS_TWO_ADULTS, ShiftRole.CHILDCARE, 1, two);
        refused(ShiftDraftRefused.NEEDS_TWO_ADULTS, ShiftRole.CHILDCARE, 2, two.withAdultsOnly(false));
        refused(ShiftDraftRefused.NEEDS_TWO_ADULTS, ShiftRole.CHILDCARE, 2, adults);
        refused(null, ShiftRole.CHILDCARE, 3, two);
        refused(null, ShiftRole.CHILDCARE, 2, ShiftTerms.leastOf(ShiftRole.CHILDCARE));
        refused(null, ShiftRole.MARSHAL, 1, ShiftTerms.NONE);
        var draft =
                new ShiftDraft(null, null, ShiftRole.OTHER, 1, slot(18, 20), Set.of(), Set.of(), SignupMode.OPEN, "");
        for (int seats = 1; seats <= 4; seats++) {
            var terms = ShiftTerms.NONE.withLeastPart(30);
            var care = draft.withSeats(seats).withTerms(terms).withRole(ShiftRole.CHILDCARE);
            ShiftDraftCheck.sound(care);
            assertTrue(care.terms().isAlone(1));
            assertFalse(care.withRole(ShiftRole.DRIVER).terms().atLeastTwo());
        }
    }

    @Test
    void numbers_have_bounds() {
        var none = ShiftTerms.NONE;
        refused(ShiftDraftRefused.OPENS_OUT_OF_RANGE, ShiftRole.OTHER, 1, none.withOpensDays(0));
        refused(null, ShiftRole.OTHER, 1, none.withOpensDays(365));
        refused(ShiftDraftRefused.OPENS_OUT_OF_RANGE, ShiftRole.OTHER, 1, none.withOpensDays(366));
        refused(ShiftDraftRefused.CLOSES_OUT_OF_RANGE, ShiftRole.OTHER, 1, none.withClosesHours(0));
        refused(ShiftDraftRefused.CLOSES_OUT_OF_RANGE, ShiftRole.OTHER, 1, none.withClosesHours(8001));
        refused(ShiftDraftRefused.HAND_BACK_OUT_OF_RANGE, ShiftRole.OTHER, 1, none.withHandBackHours(8001));
        refused(null, ShiftRole.OTHER, 1, none.withHandBackHours(8000));
        refused(null, ShiftRole.OTHER, 1, none.withOpensDays(1).withClosesHours(22));
        refused(
                ShiftDraftRefused.CLOSES_BEFORE_OPENING,
                ShiftRole.OTHER,
                1,
                none.withOpensDays(1).withClosesHours(23));
        var two = none.withAtLeastTwo(true);
        refused(null, ShiftRole.OTHER, 2, two);
        refused(ShiftDraftRefused.NEEDS_TWO_SEATS, ShiftRole.OTHER, 1, two);
        refused(ShiftDraftRefused.PART_LEAVES_ONE_ALONE, ShiftRole.OTHER, 2, two.withLeastPart(60));
    }

    @Test
    void nobody_can_tell_that_one_person_is_alone() {
        var two = ShiftTerms.NONE.withAtLeastTwo(true);
        assertEquals(SeatsNeededWord.toAnybody(two, 2, 0), SeatsNeededWord.toAnybody(two, 2, 1));
        assertEquals(SeatsNeededWord.ONE, SeatsNeededWord.toAnybody(ShiftTerms.NONE, 2, 1));
    }

    @Test
    void a_note_turns_no_text_around() {
        var day = LocalDate.of(2027, 1, 9);
        var draft = new ShiftDraft(
                null,
                OrganizationId.random(),
                ShiftRole.WELCOME_DESK,
                1,
                TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK),
                Set.of(),
                Set.of(),
                SignupMode.OPEN,
                " Ring\u202e twice\u0000\r\nthen wait ");
        assertEquals("Ring twice\nthen wait", draft.note().text(Language.ENGLISH));
    }
}
