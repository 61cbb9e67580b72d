package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.text.Language;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** Finds the letter of each message, by its reason and its kind of recipient. */
@Component
public class Letters {
    private final Map<MessageReason, List<LetterKind>> kinds = new EnumMap<>(MessageReason.class);
    private final JoinedLetters joined;

    /** @throws IllegalStateException when a reason has no letter to some of its recipients, or two */
    Letters(List<LetterKind> all, JoinedLetters joined) {
        this.joined = joined;
        for (var reason : MessageReason.values()) {
            var own = all.stream().filter(kind -> isFor(reason, kind)).toList();
            boolean twice = Stream.of(Recipient.Kind.values())
                    .anyMatch(to -> own.stream().filter(kind -> kind.isTo(to)).count() > 1);
            if (twice || own.size() != (reason.isEventNews() ? 2 : 1)) {
                throw new IllegalStateException(reason + " needs one letter to each of its recipients, and has " + own);
            }
            kinds.put(reason, own);
        }
    }

    private static boolean isFor(MessageReason reason, LetterKind kind) {
        var marked = AnnotationUtils.findAnnotation(kind.getClass(), LetterFor.class);
        return marked != null && List.of(marked.value()).contains(reason);
    }

    public LetterKind of(QueuedMessage message) {
        return to(message.recipient().kind(), message.reason()).findFirst().orElseThrow();
    }

    private Stream<LetterKind> to(Recipient.Kind recipient, MessageReason reason) {
        return Objects.requireNonNull(kinds.get(reason)).stream().filter(kind -> kind.isTo(recipient));
    }

    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return of(message).compose(message, reader, now);
    }

    /** @param messages of these letters, all of one grouping */
    public Letter join(List<Letter> letters, List<QueuedMessage> messages) {
        long dates = messages.stream()
                .map(message -> message.event() == null ? message.about() : message.event())
                .distinct()
                .count();
        var grouping = messages.getFirst().reason().terms().grouping();
        return joined.join(Objects.requireNonNull(grouping), letters, (int) dates);
    }

    /** Those to parties first. With shifts also those that show where somebody helps, and with what. */
    public List<ForeseenLetter> foreseen(EventTerms event, Language language, boolean withShifts) {
        return Stream.of(Recipient.Kind.RSVP, Recipient.Kind.PERSON)
                .filter(to -> to == Recipient.Kind.RSVP || withShifts)
                .flatMap(to -> Stream.of(MessageReason.values())
                        .sorted(Comparator.comparing(MessageReason::isEventNews))
                        .flatMap(reason -> to(to, reason).flatMap(kind -> kind.foreseen(reason, event, language))))
                .toList();
    }
}
