package nyc.icefree.site.reserve;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.site.Option;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** The answer that a party can give now by one button; {@code sizes} is empty when the number of spots is not asked. */
public record NextStep(
        String heading,
        String how,
        List<Option> sizes,
        String send,
        String action,
        @Nullable Decline decline) {

    public record Decline(String send, String action) {}

    /** End of the link in a reminder. */
    static final String STILL = "still";

    static @Nullable NextStep of(Words words, Language reader, String token, ManagedRsvp answer, boolean asked) {
        Instant offered = answer.standing().offerUntil();
        return switch (answer.state()) {
            case OFFERED ->
                offered == null
                        ? null
                        : new NextStep(
                                words.get("site.turn.offered", "count", answer.size()),
                                words.get("site.turn.offered.how", "count", answer.size()),
                                sizes(answer.size()),
                                words.get("word.yes-we-are-coming"),
                                Links.manage(reader, token) + "/take",
                                new Decline(words.get("site.turn.offered.decline"), Links.manageCancel(reader, token)));
            case WAITLISTED -> {
                int open = Math.min(answer.waiting().open(), answer.size());
                yield open == 0
                        ? null
                        : new NextStep(
                                words.get("site.turn.open", "count", open),
                                words.get("site.turn.open.how", "count", answer.size()),
                                sizes(open),
                                words.get("site.turn.open.send", "count", open),
                                Links.manage(reader, token) + "/take",
                                null);
            }
            case MAYBE ->
                answer.noMore() != null
                        ? null
                        : new NextStep(
                                words.get("site.turn.maybe"),
                                words.get("site.turn.maybe.how"),
                                List.of(),
                                words.get("word.yes-we-are-coming"),
                                Links.manage(reader, token) + "/come",
                                null);
            case GOING ->
                asked
                        ? new NextStep(
                                words.get("site.turn.still"),
                                words.get("site.turn.still.how"),
                                coming(words, answer.size()),
                                words.get("site.turn.still.send"),
                                Links.manage(reader, token) + "/" + STILL,
                                null)
                        : null;
            default -> null;
        };
    }

    private static List<Option> coming(Words words, int all) {
        return IntStream.rangeClosed(0, all)
                .map(fewer -> all - fewer)
                .mapToObj(size -> new Option(
                        String.valueOf(size), words.get("site.turn.still.people", "count", size), size == all))
                .toList();
    }

    private static List<Option> sizes(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(size -> new Option(String.valueOf(size), String.valueOf(size), size == most))
                .toList();
    }
}
