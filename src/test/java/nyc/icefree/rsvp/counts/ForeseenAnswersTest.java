package nyc.icefree.rsvp.counts;

import static nyc.icefree.rsvp.RsvpState.ASKED;
import static nyc.icefree.rsvp.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static nyc.icefree.rsvp.counts.AnswerFate.ADDRESS_FOR_COMING;
import static nyc.icefree.rsvp.counts.AnswerFate.ADDRESS_FOR_TEAM;
import static nyc.icefree.rsvp.counts.AnswerFate.ADDRESS_LATER;
import static nyc.icefree.rsvp.counts.AnswerFate.APPROVAL;
import static nyc.icefree.rsvp.counts.AnswerFate.BY_LINK;
import static nyc.icefree.rsvp.counts.AnswerFate.CLOSED;
import static nyc.icefree.rsvp.counts.AnswerFate.FEWER_PLACES;
import static nyc.icefree.rsvp.counts.AnswerFate.MORE_PLACES;
import static nyc.icefree.rsvp.counts.AnswerFate.MOVED;
import static nyc.icefree.rsvp.counts.AnswerFate.NO_APPROVAL;
import static nyc.icefree.rsvp.counts.AnswerFate.SMALLER_FOR_WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.text.EnglishWords;
import org.junit.jupiter.api.Test;

class ForeseenAnswersTest {
    private static final RsvpCounts COUNTS = counts(Map.of(
            GOING, new Tally(6, 12), WAITLISTED, new Tally(2, 7), ASKED, new Tally(1, 1), CANCELLED, new Tally(9, 9)));

    private final EventDraft event = Given.draft(
            EventKind.CLINIC,
            "Clinic",
            LocalDateTime.parse("2027-03-01T18:00"),
            LocalDateTime.parse("2027-03-01T20:00"),
            Given.library(),
            AddressVisibility.EVERYONE,
            12);

    @Test
    void of_what_changes_nothing_for_anybody_nothing_is_said() {
        assertEquals(List.of(), fates(event));
        assertEquals(
                List.of(),
                ForeseenAnswers.of(RsvpCounts.NONE, event, with(event.rsvps().capacity(1))));
        var gone = counts(Map.of(CANCELLED, new Tally(3, 3)));
        assertEquals(
                List.of(), ForeseenAnswers.of(gone, event, with(event.rsvps().capacity(1))));
        assertEquals(List.of(), ForeseenAnswers.of(gone, AnswerFate.CANCELLED));
    }

    @Test
    void of_answers_that_are_destroyed_nothing_is_said() {
        var gone = new RsvpCounts(12, 12, 0, COUNTS.byState(), Tally.ZERO, Map.of(), Map.of(), 0, true);
        assertEquals(
                List.of(), ForeseenAnswers.of(gone, event, with(event.rsvps().capacity(5))));
        assertEquals(List.of(), ForeseenAnswers.of(gone, AnswerFate.CANCELLED));
    }

    @Test
    void more_spots_than_before_are_never_called_fewer() {
        var before = with(event.rsvps().capacity(5));
        assertEquals(
                List.of(MORE_PLACES),
                ForeseenAnswers.of(COUNTS, before, with(event.rsvps().capacity(10))).stream()
                        .map(ForeseenAnswers::fate)
                        .toList());
        assertEquals(List.of(), ForeseenAnswers.of(COUNTS, before, before));
    }

    @Test
    void with_fewer_spots_nobody_is_turned_away() {
        var fewer = ForeseenAnswers.of(COUNTS, event, with(event.rsvps().capacity(5)));
        assertEquals(
                List.of(new ForeseenAnswers(FEWER_PLACES, 6, 12, 5), new ForeseenAnswers(SMALLER_FOR_WAITING, 2, 7, 5)),
                fewer);
        assertEquals(
                "12 people have spots already, more than 5. Nobody is turned away; nobody new gets a spot until fewer"
                        + " than 5 are taken.",
                fewer.getFirst().in(EnglishWords.words()));
        assertEquals(List.of(MORE_PLACES), fates(with(event.rsvps().capacity(20))));
        assertEquals(List.of(MORE_PLACES), fates(with(event.rsvps().capacity(null))));
    }

    @Test
    void who_answered_stays_as_it_is_when_answers_are_taken_otherwise() {
        assertEquals(List.of(CLOSED), fates(with(event.rsvps().takesRsvps(false))));
        assertEquals(List.of(APPROVAL), fates(with(event.rsvps().admittance(Admittance.APPROVED))));
        assertEquals(List.of(AnswerFate.INVITATIONS), fates(with(event.rsvps().admittance(Admittance.INVITED))));
        var looked = with(event.rsvps().admittance(Admittance.APPROVED));
        assertEquals(List.of(new ForeseenAnswers(NO_APPROVAL, 1, 1, 0)), ForeseenAnswers.of(COUNTS, looked, event));
        var invited = with(event.rsvps().admittance(Admittance.INVITED));
        assertEquals(List.of(new ForeseenAnswers(NO_APPROVAL, 1, 1, 0)), ForeseenAnswers.of(COUNTS, invited, event));
        assertEquals(
                List.of(AnswerFate.INVITATIONS),
                ForeseenAnswers.of(COUNTS, looked, invited).stream()
                        .map(ForeseenAnswers::fate)
                        .toList());
    }

    @Test
    void an_address_for_fewer_people_is_said_and_one_for_more_is_not() {
        var coming = Drafts.from(event).shownTo(AddressVisibility.COMING).draft();
        var team = Drafts.from(event).shownTo(AddressVisibility.TEAM).draft();
        var later = Drafts.from(event).from(24).draft();
        assertEquals(List.of(ADDRESS_FOR_COMING), fates(coming));
        assertEquals(List.of(ADDRESS_FOR_TEAM), fates(team));
        assertEquals(List.of(), ForeseenAnswers.of(COUNTS, team, event));
        assertEquals(List.of(new ForeseenAnswers(ADDRESS_LATER, 6, 12, 24)), ForeseenAnswers.of(COUNTS, event, later));
        assertEquals(List.of(), ForeseenAnswers.of(COUNTS, later, event));
        assertEquals(List.of(BY_LINK), fates(event.with(event.visibility().with(Reach.BY_LINK))));
    }

    @Test
    void a_move_takes_the_answers_along() {
        assertEquals(List.of(MOVED), fates(Drafts.from(event).later(1).draft()));
        assertEquals(
                List.of(new ForeseenAnswers(AnswerFate.CANCELLED, 9, 12, 0)),
                ForeseenAnswers.of(COUNTS, AnswerFate.CANCELLED));
        assertEquals(
                List.of(new ForeseenAnswers(AnswerFate.CANCELLED, 18, 24, 0)),
                ForeseenAnswers.of(List.of(COUNTS, RsvpCounts.NONE, COUNTS), AnswerFate.CANCELLED));
        assertEquals(List.of(), ForeseenAnswers.of(List.of(RsvpCounts.NONE), AnswerFate.CANCELLED));
    }

    private List<AnswerFate> fates(EventDraft after) {
        return ForeseenAnswers.of(COUNTS, event, after).stream()
                .map(ForeseenAnswers::fate)
                .toList();
    }

    private EventDraft with(RsvpTerms terms) {
        return event.with(terms);
    }

    private static RsvpCounts counts(Map<RsvpState, Tally> byState) {
        return new RsvpCounts(12, 12, 0, byState, Tally.ZERO, Map.of(), Map.of(), 0, false);
    }
}
