package nyc.icefree.messages.letters;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.messages.letters.Letter.Action;
import nyc.icefree.messages.letters.Letter.Band;
import nyc.icefree.messages.letters.Letter.Block;
import nyc.icefree.messages.letters.Letter.Fact;
import nyc.icefree.messages.letters.Letter.Items;
import nyc.icefree.messages.outbox.LetterGrouping;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Makes one letter of several: what all say is said once, and what each says for itself is an item of a list. */
@Component
public record JoinedLetters(Campaign campaign, Texts texts) {
    /** Hello, and who should not read it. */
    private static final int GREETING = 2;

    /** A mail brings one thing for a calendar, and stops one kind of mail. */
    public static boolean mayJoin(Letter letter) {
        return letter.calendar() == null && letter.stop() == null;
    }

    public static boolean areToOneReader(Letter one, Letter other) {
        return one.address().equalsIgnoreCase(other.address()) && one.language().equals(other.language());
    }

    /**
     * @param letters equal ones are said once
     * @param dates how many; groupings that count messages count those that are left
     */
    public Letter join(LetterGrouping gathering, List<Letter> letters, int dates) {
        if (letters.stream().map(Letter::blocks).distinct().count() == 1) {
            return letters.getFirst();
        }
        var ordered = ofNoKind(letters).stream()
                .sorted(Comparator.comparing(Letter::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
        var first = ordered.getFirst();
        var shared = shared(ordered);
        var items = ordered.stream()
                .map(letter ->
                        letter.blocks().stream().filter(not(shared::contains)).toList())
                .filter(not(List::isEmpty))
                .distinct()
                .toList();
        int told = gathering.countsDates() ? dates : items.size();
        Words words = texts.in(first.language());
        var joined = Letter.to(first.address(), first.language(), words.get(gathering.subjectKey(), "count", told));
        var once = first.blocks().stream().filter(shared::contains).distinct().toList();
        int own = IntStream.range(0, first.blocks().size())
                .filter(at -> !shared.contains(first.blocks().get(at)))
                .max()
                .orElse(0);
        // what stands before something of the letter's own may be spoken of there as "below"
        Predicate<Block> leads = block -> block instanceof Fact
                || !(block instanceof Action) && first.blocks().indexOf(block) < own;
        var head = once.stream().filter(leads).toList();
        head.stream().limit(GREETING).forEach(joined::add);
        joined.add(head.stream()
                .filter(Band.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Band(
                        words.get("mail.who.several", "campaign", campaign.now().name()), null)));
        joined.say(words.get(gathering.beginKey(), "count", told));
        head.stream().skip(GREETING).filter(not(Band.class::isInstance)).forEach(joined::add);
        joined.add(new Items(items));
        once.stream().filter(not(leads)).forEach(joined::add);
        return joined.done();
    }

    /** One band stands for all where their hosts are the same, whatever kinds of event they are about. */
    private static List<Letter> ofNoKind(List<Letter> letters) {
        long bands = letters.stream()
                .flatMap(letter -> letter.blocks().stream())
                .filter(Band.class::isInstance)
                .distinct()
                .count();
        return bands < 2
                ? letters
                : letters.stream()
                        .map(letter -> letter.with(letter.blocks().stream()
                                .map(block -> block instanceof Band band ? new Band(band.words(), null) : block)
                                .toList()))
                        .toList();
    }

    /** A fact whose label comes twice in one letter belongs to what stands beside it there. */
    private static Set<Block> shared(List<Letter> letters) {
        var shared = new HashSet<>(letters.getFirst().blocks());
        letters.forEach(letter -> shared.retainAll(letter.blocks()));
        shared.removeIf(block ->
                block instanceof Fact fact && letters.stream().anyMatch(letter -> times(fact.label(), letter) > 1));
        return shared;
    }

    private static long times(String label, Letter letter) {
        return letter.blocks().stream()
                .filter(block -> block instanceof Fact fact && fact.label().equals(label))
                .count();
    }
}
