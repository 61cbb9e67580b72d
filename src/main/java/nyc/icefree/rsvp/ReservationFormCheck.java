package nyc.icefree.rsvp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Tidies what a party typed and says everything that cannot stand. */
public final class ReservationFormCheck {
    private ReservationFormCheck() {}

    /**
     * @param partyMax most people in a party
     * @throws ReservationRefused with every reason
     */
    public static ReservationForm tidy(ReservationForm typed, int partyMax, AskedOf asked) {
        var reasons = new ArrayList<ReservationReason>();
        String name = SafeText.line(typed.name());
        if (!SafeText.isName(name)) {
            reasons.add(ReservationReason.NAME_MISSING);
        } else if (name.codePointCount(0, name.length()) > ReservationForm.NAME_MAX) {
            reasons.add(ReservationReason.NAME_TOO_LONG);
        }
        reasons.addAll(wrongWith(typed.people(), typed.needs().care(), partyMax));
        String email = typed.email() == null ? "" : typed.email().strip();
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            reasons.add(ReservationReason.EMAIL_ODD);
        }
        String note = SafeText.block(typed.needs().note());
        if (note.codePointCount(0, note.length()) > Needs.NOTE_MAX) {
            reasons.add(ReservationReason.NOTE_TOO_LONG);
        }
        Answers answers = AnswerCheck.tidy(typed.toQuestions(), asked.questions(), asked.before());
        var atQuestions = AnswerCheck.problems(answers, asked.questions(), asked.mustAnswer());
        atQuestions.stream()
                .map(problem -> ReservationReason.of(problem.reason()))
                .distinct()
                .forEach(reasons::add);
        if (!reasons.isEmpty()) {
            throw new ReservationRefused(reasons, atQuestions);
        }
        return new ReservationForm(
                name,
                typed.people(),
                email.isEmpty() ? null : email,
                new Needs(
                        known(typed.needs().interpretation(), Language.SPOKEN),
                        typed.needs().wanted(),
                        typed.needs().care(),
                        note),
                Language.READ.contains(typed.language()) ? typed.language() : Language.ENGLISH,
                typed.acceptWaiting(),
                typed.sharedWith().stream().limit(ReservationForm.SHARED_MAX).collect(Collectors.toUnmodifiableSet()),
                // whom nobody can ask gets its place
                typed.wish() == Wish.ASK_FIRST && email.isEmpty() ? Wish.COME : typed.wish(),
                answers,
                known(typed.inLanguage(), asked.languages()));
    }

    private static List<ReservationReason> wrongWith(PartyPeople people, Childcare care, int partyMax) {
        var reasons = new ArrayList<ReservationReason>();
        if (people.adults() < 1) {
            reasons.add(ReservationReason.PARTY_EMPTY);
        } else if (people.total() > partyMax) {
            reasons.add(ReservationReason.PARTY_TOO_LARGE);
        }
        if (people.kids() < 0) {
            reasons.add(ReservationReason.CHILDREN_ODD);
        } else if (care.total() > (people.children() == null ? Math.max(0, people.total() - 1) : people.kids())) {
            reasons.add(ReservationReason.CARE_FOR_MORE);
        }
        return reasons;
    }

    private static @Nullable Language known(@Nullable Language language, List<Language> choices) {
        return language != null && choices.contains(language) ? language : null;
    }
}
