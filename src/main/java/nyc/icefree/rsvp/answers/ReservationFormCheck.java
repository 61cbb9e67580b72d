package nyc.icefree.rsvp.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

/** Tidies what a party typed and says everything that cannot stand. */
public final class ReservationFormCheck {
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cntrl}]+@[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cntrl}]+\\.[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cntrl}.]{2,}");

    private ReservationFormCheck() {}

    /**
     * @param partyMax most people in a party
     * @throws ReservationRefused with every reason
     */
    public static ReservationForm tidy(ReservationForm typed, int partyMax) {
        var reasons = new ArrayList<ReservationReason>();
        String name = SafeText.line(typed.name());
        if (!SafeText.isName(name)) {
            reasons.add(ReservationReason.NAME_MISSING);
        } else if (name.codePointCount(0, name.length()) > ReservationForm.NAME_MAX) {
            reasons.add(ReservationReason.NAME_TOO_LONG);
        }
        if (typed.partySize() < 1) {
            reasons.add(ReservationReason.PARTY_EMPTY);
        } else if (typed.partySize() > partyMax) {
            reasons.add(ReservationReason.PARTY_TOO_LARGE);
        }
        String email = typed.email() == null ? "" : typed.email().strip();
        if (!email.isEmpty()
                && (email.length() > ReservationForm.EMAIL_MAX
                        || !EMAIL.matcher(email).matches())) {
            reasons.add(ReservationReason.EMAIL_ODD);
        }
        String note = SafeText.block(typed.needs().note());
        if (note.codePointCount(0, note.length()) > ReservationForm.NOTE_MAX) {
            reasons.add(ReservationReason.NOTE_TOO_LONG);
        }
        if (!reasons.isEmpty()) {
            throw new ReservationRefused(reasons.toArray(ReservationReason[]::new));
        }
        return new ReservationForm(
                name,
                typed.partySize(),
                email.isEmpty() ? null : email,
                new Needs(
                        known(typed.needs().interpretation(), Language.SPOKEN),
                        typed.needs().wanted(),
                        note),
                Language.READ.contains(typed.language()) ? typed.language() : Language.ENGLISH,
                typed.acceptWaiting(),
                typed.sharedWith().stream().limit(ReservationForm.SHARED_MAX).collect(Collectors.toUnmodifiableSet()),
                // whom nobody can ask gets its place
                typed.wish() == Wish.ASK_FIRST && email.isEmpty() ? Wish.COME : typed.wish());
    }

    private static @Nullable Language known(@Nullable Language language, List<Language> choices) {
        return language != null && choices.contains(language) ? language : null;
    }
}
