package nyc.icefree.workspace.shifts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.TrustLevel;
import org.jspecify.annotations.Nullable;

/** Unusual terms of a shift in one line; empty for none. */
final class TermsWords {
    private TermsWords() {}

    static String of(String meetingPoint, ShiftTerms terms, Words words) {
        return Stream.of(
                        meetingPoint,
                        terms.adultsOnly() ? words.get("workspace.shifts.adult") : "",
                        trust(terms.leastTrust(), words),
                        terms.atLeastTwo() ? words.get("site.shift.at-least-two") : "",
                        said(terms.opensDays(), "opens", words),
                        said(terms.closesHours(), "closes", words),
                        said(terms.handBackHours(), "hand-back", words),
                        said(terms.leastPart(), "part", words))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String trust(TrustLevel least, Words words) {
        return switch (least) {
            case NEW -> "";
            case TRAINED -> words.get("workspace.shifts.says.trained");
            case TRUSTED -> words.get("workspace.shifts.says.trusted");
        };
    }

    private static String said(@Nullable Integer number, String key, Words words) {
        return number == null ? "" : words.get("workspace.shifts.says." + key, "number", number);
    }
}
