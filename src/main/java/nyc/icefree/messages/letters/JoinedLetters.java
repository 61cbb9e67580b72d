package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nyc.icefree.messages.letters.Letter.Action;
import nyc.icefree.messages.letters.Letter.Block;
import nyc.icefree.messages.letters.Letter.Fact;
import nyc.icefree.messages.letters.Letter.Items;
import nyc.icefree.messages.letters.Letter.Paragraph;
import nyc.icefree.messages.outbox.Gathering;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/**
 * Makes one letter of several to one reader: what stands in each of them is said once, and what each says for itself is an item
 * of a list, in the order of what they speak of. Several that say the same are said as one of them.
 */
@Component
public class JoinedLetters {
    private final Texts texts;

    JoinedLetters(Texts texts) {
        this.texts = texts;
    }

    /** Whether it loses nothing by it: a mail brings one thing for a calendar, and stops one kind of mail. */
    public static boolean mayJoin(Letter letter) {
        return letter.calendar() == null && letter.stop() == null;
    }

    /**
     * @param letters several that may, to one address and in one language
     * @param dates of which they are; where their reader counts messages, those that are left are counted
     */
    public Letter join(Gathering gathering, List<Letter> letters, int dates) {
        if (letters.stream().map(Letter::blocks).distinct().count() == 1) {
            return letters.getFirst();
        }
        var ordered = letters.stream()
                .sorted(Comparator.comparing(Letter::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
        var first = ordered.getFirst();
        Words words = texts.in(first.language());
        Set<Block> shared = shared(ordered);
        List<List<Block>> items = ordered.stream()
                .map(letter -> letter.blocks().stream()
                        .filter(block -> !shared.contains(block))
                        .toList())
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        int told = gathering.countsDates() ? dates : items.size();
        var greeting = Set.of(words.get("mail.hello"), words.get("mail.privacy"));
        var joined = Letter.to(first.address(), first.language(), words.get(gathering.subjectKey(), "count", told));
        Predicate<Block> greets = block -> block instanceof Paragraph said && greeting.contains(said.words());
        List<Block> once =
                first.blocks().stream().filter(shared::contains).distinct().toList();
        once.stream().filter(greets).forEach(joined::add);
        joined.say(
                words.get(gathering.countsDates() ? "mail.together.dates" : "mail.together.organized", "count", told));
        Set<Block> above = above(first, shared);
        once.stream().filter(greets.negate()).filter(above::contains).forEach(joined::add);
        joined.add(new Items(items));
        once.stream()
                .filter(greets.negate())
                .filter(block -> !above.contains(block))
                .forEach(joined::add);
        return joined.done();
    }

    /** What every letter says; a fact whose label comes twice in one of them belongs to what stands beside it there. */
    private static Set<Block> shared(List<Letter> letters) {
        var shared = new HashSet<>(letters.getFirst().blocks());
        letters.forEach(letter -> {
            shared.retainAll(new HashSet<>(letter.blocks()));
            shared.removeIf(block -> block instanceof Fact fact
                    && facts(letter)
                                    .filter(other -> other.label().equals(fact.label()))
                                    .count()
                            > 1);
        });
        return shared;
    }

    private static Stream<Fact> facts(Letter letter) {
        return letter.blocks().stream().filter(Fact.class::isInstance).map(Fact.class::cast);
    }

    /** What is read before the list: facts, and what stands before something of the letter's own that may be spoken of as "below". */
    private static Set<Block> above(Letter letter, Set<Block> shared) {
        var blocks = letter.blocks();
        int own = blocks.size() - 1;
        while (own > 0 && shared.contains(blocks.get(own))) {
            own--;
        }
        var above = new HashSet<Block>(blocks.subList(0, own));
        facts(letter).forEach(above::add);
        above.removeIf(Action.class::isInstance);
        return above;
    }
}
