package nyc.icefree.rsvp.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Words;

/**
 * Fate of an event's RSVPs, told before anything is done to the event.
 *
 * @param number of spots, or of hours before the start; 0 for none
 */
public record ForeseenAnswers(AnswerFate fate, int parties, int people, int number) {
    /** Of a form while it is typed; empty for an event without RSVPs, or when they are destroyed. */
    public static List<ForeseenAnswers> of(RsvpCounts counts, EventDraft before, EventDraft after) {
        var all = new ArrayList<ForeseenAnswers>();
        if (standing(counts) > 0) {
            terms(all, counts, before.rsvps(), after.rsvps());
            visibility(all, counts, before.visibility(), after.visibility());
            if (!before.when().equals(after.when()) || moves(before, after)) {
                all.add(all(AnswerFate.MOVED, counts));
            }
        }
        return List.copyOf(all);
    }

    public static List<ForeseenAnswers> of(RsvpCounts counts, AnswerFate step) {
        return standing(counts) == 0 ? List.of() : List.of(all(step, counts));
    }

    public static List<ForeseenAnswers> of(Collection<RsvpCounts> counts, AnswerFate step) {
        return counts.stream()
                .flatMap(one -> of(one, step).stream())
                .reduce((one, other) ->
                        new ForeseenAnswers(step, one.parties + other.parties, one.people + other.people, 0))
                .stream()
                .toList();
    }

    public String in(Words words) {
        return words.get(
                "answer-fate." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "parties",
                parties,
                "people",
                people,
                "number",
                number);
    }

    private static boolean moves(EventDraft before, EventDraft after) {
        var from = before.where();
        var to = after.where();
        return !Objects.equals(from.venue(), to.venue())
                || !Objects.equals(from.newVenue(), to.newVenue())
                || from.attendance() != to.attendance()
                || !from.onlineLink().strip().equals(to.onlineLink().strip());
    }

    private static void terms(List<ForeseenAnswers> all, RsvpCounts counts, RsvpTerms before, RsvpTerms after) {
        int most = most(after);
        int waiting = counts.of(RsvpState.WAITLISTED).parties();
        if (most < counts.taken() && most < most(before)) {
            all.add(new ForeseenAnswers(
                    AnswerFate.FEWER_PLACES, counts.of(RsvpState.GOING).parties(), counts.taken(), most));
        }
        if (most < most(before) && waiting > 0) {
            all.add(of(AnswerFate.SMALLER_FOR_WAITING, counts, RsvpState.WAITLISTED, most));
        }
        if (waiting > 0 && most > most(before)) {
            all.add(of(AnswerFate.MORE_PLACES, counts, RsvpState.WAITLISTED, 0));
        }
        if (before.takesRsvps() && !after.takesRsvps()) {
            all.add(all(AnswerFate.CLOSED, counts));
        } else if (before.admittance() != after.admittance()) {
            switch (after.admittance()) {
                case APPROVED -> all.add(all(AnswerFate.APPROVAL, counts));
                case INVITED -> all.add(all(AnswerFate.INVITATIONS, counts));
                case EVERYONE -> {}
            }
            if (after.admittance() == Admittance.EVERYONE
                    && counts.of(RsvpState.ASKED).parties() > 0) {
                all.add(of(AnswerFate.NO_APPROVAL, counts, RsvpState.ASKED, 0));
            }
        }
    }

    private static void visibility(List<ForeseenAnswers> all, RsvpCounts counts, Visibility before, Visibility after) {
        if (after.address().compareTo(before.address()) > 0) {
            all.add(
                    after.address() == AddressVisibility.TEAM
                            ? all(AnswerFate.ADDRESS_FOR_TEAM, counts)
                            : all(AnswerFate.ADDRESS_FOR_COMING, counts));
        }
        if (after.address() != AddressVisibility.TEAM && hours(after) < hours(before)) {
            all.add(of(AnswerFate.ADDRESS_LATER, counts, RsvpState.GOING, hours(after)));
        }
        if (before.reach() == Reach.LISTED && after.reach() == Reach.BY_LINK) {
            all.add(all(AnswerFate.BY_LINK, counts));
        }
    }

    private static ForeseenAnswers all(AnswerFate fate, RsvpCounts counts) {
        return new ForeseenAnswers(fate, standing(counts), counts.taken(), 0);
    }

    private static ForeseenAnswers of(AnswerFate fate, RsvpCounts counts, RsvpState state, int number) {
        return new ForeseenAnswers(
                fate, counts.of(state).parties(), counts.of(state).people(), number);
    }

    private static int standing(RsvpCounts counts) {
        if (counts.purged()) {
            return 0;
        }
        return counts.byState().entrySet().stream()
                .filter(one -> one.getKey().isOpen())
                .mapToInt(one -> one.getValue().parties())
                .sum();
    }

    private static int most(RsvpTerms terms) {
        return Objects.requireNonNullElse(terms.capacity(), Integer.MAX_VALUE);
    }

    private static int hours(Visibility shown) {
        return Objects.requireNonNullElse(shown.hours(), Integer.MAX_VALUE);
    }
}
