package nyc.icefree.site.shiftlines;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;

/** Languages and skills that a shift asks for, in a line. */
public final class ShiftNeeds {
    private ShiftNeeds() {}

    /** Empty when it asks for nothing. */
    public static MixedLine of(Words words, ShiftCard card) {
        String skills = card.skills().stream()
                .filter(skill -> !card.role().kind().usualSkills().contains(skill)) // the role says it already
                .map(words::of)
                .sorted()
                .collect(Collectors.joining(", "));
        var languages = card.languages().isEmpty()
                ? MixedLine.EMPTY
                : MixedLine.in(
                        words,
                        "site.shift.one-of-languages",
                        "languages",
                        new LanguageNames(words).within(card.languages()),
                        "count",
                        card.languages().size());
        return MixedLine.joined(
                ". ",
                Stream.of(
                        MixedLine.of(card.terms().adultsOnly() ? words.get("site.shift.adults") : ""),
                        MixedLine.of(skills),
                        languages,
                        MixedLine.of(card.terms().atLeastTwo() ? words.get("site.shift.at-least-two") : "")));
    }
}
