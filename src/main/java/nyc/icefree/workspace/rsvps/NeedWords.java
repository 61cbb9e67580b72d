package nyc.icefree.workspace.rsvps;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Words;

/** What a party needs, on one line. */
final class NeedWords {
    private NeedWords() {}

    static String of(Words words, Needs needs) {
        var interpretation = needs.interpretation() == null
                ? Stream.<String>empty()
                : Stream.of(
                        words.get("workspace.rsvps.interpretation", "language", words.within(needs.interpretation())));
        return Stream.of(
                        interpretation,
                        needs.wanted().stream().sorted().map(words::of),
                        Stream.of(needs.note()).filter(note -> !note.isBlank()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }
}
