package nyc.icefree.site.volunteerpages;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.site.shiftlines.ShiftDay;
import nyc.icefree.site.shiftlines.ShiftGroup;
import nyc.icefree.site.shiftlines.ShiftLine;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.jspecify.annotations.Nullable;

/**
 * @param kind of the post, as a form of several names it: {@code take} or {@code ask}
 * @param can the skills that they can say they have, and take it; null when more is in the way
 * @param lacking it needs a skill or language that the reader may have and not have told
 */
public record OfferedRow(
        ShiftLine shift,
        String status,
        @Nullable String act,
        String word,
        String kind,
        @Nullable String part,
        boolean later,
        @Nullable String can,
        boolean lacking) {

    static final String TAKE = "take";
    static final String ASK = "ask";
    private static final Set<SignupStatus.Kind> LACKING =
            Set.of(SignupStatus.Kind.MISSING_SKILL, SignupStatus.Kind.MISSING_LANGUAGE);

    static OfferedRow of(Words words, OfferedShift offered) {
        SignupStatus status = offered.status();
        String kind = offered.open().shift().signup() == SignupMode.OPEN ? TAKE : ASK;
        String id = offered.open().shift().id().toString();
        return new OfferedRow(
                ShiftLine.of(words, offered.open()),
                why(words, offered),
                status.maySignUp() ? Links.myShift(words.language(), id, kind) : null,
                words.get("site.my." + kind),
                kind,
                PartChoice.isOffered(offered) ? ShiftLinks.shift(words.language(), id) : null,
                status.kind() == SignupStatus.Kind.NOT_OPEN_YET
                        && offered.open().opens() != null,
                onlyMissing(status),
                LACKING.contains(status.kind()));
    }

    private static @Nullable String onlyMissing(SignupStatus status) {
        var binding = status.obstacles().stream()
                .filter(found -> !found.bindsOnlyOrganizers())
                .toList();
        return binding.equals(List.of(SignupStatus.Kind.MISSING_SKILL))
                        && status.arguments().get("skills") instanceof Collection<?> missing
                        && missing.stream().allMatch(CommonSkill.class::isInstance)
                ? missing.stream().map(Object::toString).sorted().collect(Collectors.joining(","))
                : null;
    }

    /** @param shifts by day */
    static List<ShiftDay<ShiftGroup<OfferedRow>>> days(Words words, List<OfferedShift> shifts) {
        return ShiftGroup.days(
                words,
                shifts,
                new ShiftGroup.Kind<>(
                        one -> one.open().shift().slot(),
                        one -> of(words, one),
                        OfferedRow::shift,
                        OfferedRow::sameAs));
    }

    private static String why(Words words, OfferedShift offered) {
        return PartChoice.isAllThatIsFree(offered) ? words.get("site.shift.part.free") : words.why(offered.status());
    }

    /** Whether both look the same to a reader. */
    private boolean sameAs(OfferedRow other) {
        return shift.sameAs(other.shift)
                && status.equals(other.status)
                && word.equals(other.word)
                && (part == null) == (other.part == null);
    }
}
