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
    /** Hello, who should not read it, and who writes. */
    private static final int GREETING = 3;

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
        Words words = texts.in(letters.getFirst().language());
        var ordered = underOneBand(letters, words).stream()
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
        var joined = Letter.to(first.address(), first.language(), words.get(gathering.subjectKey(), "count", told));
        var once = first.blocks().stream().filter(shared::contains).distinct().toList();
        int own = IntStream.range(0, first.blocks().size())
                .filter(at -> !shared.contains(first.blocks().get(at)))
                .max()
                .orElse(0);
        // what stands before something of the letter's own may be spoken of there as "below"
        Predicate<Block> leads = block -> block instanceof Fact
                || !(block instanceof Action) && first.blocks().indexOf(block) < Math.max(own, GREETING);
        var head = once.stream().filter(leads).toList();
        head.stream().limit(GREETING).forEach(joined::add);
        joined.say(words.get(gathering.beginKey(), "count", told));
        head.stream().skip(GREETING).forEach(joined::add);
        joined.add(new Items(items));
        once.stream().filter(not(leads)).forEach(joined::add);
        return joined.done();
    }

    /** One shape stands for one kind of event, and one host writes for itself: where several do, the campaign writes. */
    private List<Letter> underOneBand(List<Letter> letters, Words words) {
        var bands = letters.stream()
                .flatMap(letter -> letter.blocks().stream())
                .filter(Band.class::isInstance)
                .map(Band.class::cast)
                .distinct()
                .toList();
        if (bands.size() < 2) {
            return letters;
        }
        boolean alike = bands.stream().map(Band::words).distinct().count() == 1;
        String several =
                words.get("mail.who.several", "campaign", campaign.now().name());
        var one = new Band(alike ? bands.getFirst().words() : several, null);
        return letters.stream()
                .map(letter -> letter.with(letter.blocks().stream()
                        .map(block -> block instanceof Band ? one : block)
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
