package nyc.icefree.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares two texts word by word: what is removed, added and unchanged, in reading order. */
public final class WordChanges {
    /** Above this many word pairs the whole text counts as replaced, since comparing would take too long. */
    private static final long MOST_COMPARED = 2_000_000;

    private WordChanges() {}

    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Part(Kind kind, String text) {}

    public static List<Part> between(String before, String after) {
        var was = words(before);
        var is = words(after);
        int head = 0;
        while (head < was.size() && head < is.size() && was.get(head).equals(is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < was.size() - head
                && tail < is.size() - head
                && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
            tail++;
        }
        var parts = new Parts();
        is.subList(0, head).forEach(word -> parts.add(Kind.SAME, word));
        middle(was.subList(head, was.size() - tail), is.subList(head, is.size() - tail), parts);
        is.subList(is.size() - tail, is.size()).forEach(word -> parts.add(Kind.SAME, word));
        return parts.all();
    }

    private static void middle(List<String> was, List<String> is, Parts parts) {
        if ((long) was.size() * is.size() > MOST_COMPARED) {
            was.forEach(word -> parts.add(Kind.GONE, word));
            is.forEach(word -> parts.add(Kind.NEW, word));
            return;
        }
        var common = common(was, is);
        int old = 0;
        int now = 0;
        while (old < was.size() || now < is.size()) {
            if (old < was.size() && now < is.size() && was.get(old).equals(is.get(now))) {
                parts.add(Kind.SAME, is.get(now));
                old++;
                now++;
            } else if (old < was.size() && (now == is.size() || common[old + 1][now] >= common[old][now + 1])) {
                parts.add(Kind.GONE, was.get(old++));
            } else {
                parts.add(Kind.NEW, is.get(now++));
            }
        }
    }

    private static int[][] common(List<String> was, List<String> is) {
        var common = new int[was.size() + 1][is.size() + 1];
        for (int old = was.size() - 1; old >= 0; old--) {
            for (int now = is.size() - 1; now >= 0; now--) {
                common[old][now] = was.get(old).equals(is.get(now))
                        ? common[old + 1][now + 1] + 1
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
        return common;
    }

    /** Also splits languages without spaces. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    private static final class Parts {
        private final List<Part> all = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void add(Kind kind, String word) {
            switch (kind) {
                case SAME -> {
                    changed();
                    same.append(word);
                }
                case GONE -> {
                    stayed();
                    gone.append(word);
                }
                case NEW -> {
                    stayed();
                    added.append(word);
                }
            }
        }

        List<Part> all() {
            stayed();
            changed();
            return List.copyOf(all);
        }

        private void stayed() {
            put(Kind.SAME, same);
        }

        private void changed() {
            put(Kind.GONE, gone);
            put(Kind.NEW, added);
        }

        private void put(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                all.add(new Part(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
