package nyc.icefree.workspace.requests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestState;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import org.jspecify.annotations.Nullable;

/** How the facts of a request are written. */
final class RequestWords {
    private RequestWords() {}

    static String time(Words words, PossibleTime time) {
        var until = time.until();
        return until == null
                ? words.get(
                        "wording.start",
                        "day",
                        words.date(time.start().toLocalDate()),
                        "time",
                        words.time(time.start().toLocalTime()))
                : words.span(time.start(), time.start().toLocalDate().atTime(until));
    }

    /** The first and the number of the others. */
    static String compact(CompactTime compact, List<PossibleTime> times) {
        var words = compact.words();
        var first = times.getFirst().start();
        return words.get(
                "workspace.requests.times",
                "first",
                words.get(
                        "wording.compact",
                        "day",
                        compact.day(first.toLocalDate()),
                        "hours",
                        words.timeInShort(first.toLocalTime())),
                "more",
                times.size() - 1);
    }

    static String times(Words words, List<PossibleTime> times) {
        return times.stream().map(time -> time(words, time)).collect(Collectors.joining("; "));
    }

    static String place(Words words, @Nullable Area area, String... parts) {
        return Stream.concat(Stream.of(parts), Stream.ofNullable(area).map(words::of))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static StateWord state(Words words, RequestState state) {
        return new StateWord(words.of(state), tone(state));
    }

    static Tone tone(RequestState state) {
        return switch (state) {
            case NEW, ANSWERED -> Tone.ATTENTION;
            case ASKED -> Tone.PLAIN;
            case ACCEPTED -> Tone.FINE;
            case DECLINED, WITHDRAWN -> Tone.ENDED;
        };
    }
}
