package nyc.icefree.site.volunteer;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Words;

/** What a shift asks of whoever takes it, in a line. */
public final class ShiftNeeds {
    private ShiftNeeds() {}

    /** Empty when it asks nothing. */
    public static String of(Words words, ShiftCard card) {
        String skills = card.skills().stream()
                .filter(skill -> !card.role().usualSkills().contains(skill)) // the role says it already
                .sorted()
                .map(words::of)
                .collect(Collectors.joining(", "));
        String languages = card.languages().isEmpty()
                ? ""
                : words.get(
                        "site.shift.one-of-languages",
                        "count",
                        card.languages().size(),
                        "languages",
                        words.within(card.languages()));
        return Stream.of(skills, languages).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
