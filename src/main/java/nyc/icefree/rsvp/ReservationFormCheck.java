package nyc.icefree.rsvp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Tidies what a party typed, or refuses it with every reason. */
public final class ReservationFormCheck {
    private ReservationFormCheck() {}

    public static ReservationForm tidy(ReservationForm form, int partyMax, QuestionsToParty asked) {
        var typed = form.party();
        var needs = typed.needs();
        String name = SafeText.line(typed.name());
        String email = typed.email() == null ? "" : typed.email().strip();
        String note = SafeText.block(needs.note());
        var reasons = new ArrayList<ReservationReason>();
        if (!SafeText.isName(name)) {
            reasons.add(ReservationReason.NAME_MISSING);
        } else if (name.codePointCount(0, name.length()) > ReservationForm.NAME_MAX) {
            reasons.add(ReservationReason.NAME_TOO_LONG);
        }
        reasons.addAll(wrongPeople(typed, partyMax));
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            reasons.add(ReservationReason.EMAIL_ODD);
        }
        if (note.codePointCount(0, note.length()) > Needs.NOTE_MAX) {
            reasons.add(ReservationReason.NOTE_TOO_LONG);
        }
        var answers = AnswerCheck.tidy(typed.toQuestions(), asked.questions(), asked.before());
        var atQuestions = AnswerCheck.problems(answers, asked.questions(), asked.mustAnswer());
        atQuestions.stream()
                .map(problem -> ReservationReason.of(problem.reason()))
                .distinct()
                .forEach(reasons::add);
        int mostCared = typed.people().children() == null
                ? Math.max(1, typed.size() - 1)
                : typed.people().kids();
        if (mostCared == 0 && needs.wanted().contains(Need.CHILDCARE)) {
            reasons.add(ReservationReason.CARE_FOR_NOBODY);
        }
        if (!reasons.isEmpty()) {
            throw new ReservationRefused(reasons, atQuestions);
        }
        var party = Party.of(
                        name,
                        typed.people(),
                        email.isEmpty() ? null : email,
                        new Needs(known(needs.interpretation(), Language.SPOKEN), needs.wanted(), needs.care(), note)
                                .caringFor(mostCared),
                        Language.NEIGHBORS.contains(typed.language()) ? typed.language() : Language.ENGLISH)
                .in(known(typed.inLanguage(), asked.languages()))
                .answering(answers)
                .sharedWith(typed.sharedWith().stream()
                        .limit(ReservationForm.SHARED_MAX)
                        .collect(Collectors.toUnmodifiableSet()));
        // a party without an address cannot be asked first
        var wish = form.wish() == Wish.ASK_FIRST && email.isEmpty() ? Wish.COME : form.wish();
        return new ReservationForm(party, form.acceptWaiting(), wish);
    }

    private static List<ReservationReason> wrongPeople(Party typed, int partyMax) {
        var people = typed.people();
        var reasons = new ArrayList<ReservationReason>();
        if (people.adults() < 1) {
            reasons.add(ReservationReason.PARTY_EMPTY);
        } else if (people.total() > partyMax) {
            reasons.add(ReservationReason.PARTY_TOO_LARGE);
        }
        if (people.kids() < 0) {
            reasons.add(ReservationReason.CHILDREN_ODD);
        }
        return reasons;
    }

    private static @Nullable Language known(@Nullable Language language, List<Language> choices) {
        return language != null && choices.contains(language) ? language : null;
    }
}
