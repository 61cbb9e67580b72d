package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words of one message, as plain text and as HTML of the same blocks. Typed words are quotations,
 * in plain text with lines that begin with "> " as no other line does: they cannot pass for ours.
 *
 * @param stop one press there stops such mails, see {@link StoppableMail}; null for what cannot be stopped
 * @param calendar null for nothing
 * @param at when the event or shift begins, by which joined letters are put in order; null for none
 */
public record Letter(
        String address,
        Language language,
        String subject,
        List<Block> blocks,
        @Nullable String stop,
        @Nullable CalendarPart calendar,
        @Nullable Instant at) {
    public sealed interface Block {}

    /**
     * Who writes, and about what.
     *
     * @param kind of the event; null for none
     */
    public record Band(String words, @Nullable EventKind kind) implements Block {}

    record Paragraph(String words, Voice voice) implements Block {}

    /** A line such as "When: Saturday, 6 PM". */
    record Fact(String label, String words, Voice voice) implements Block {}

    record Action(String label, String url) implements Block {}

    /**
     * Blocks that make no sense apart.
     *
     * @param kind of the event that they are about; null for none
     */
    record Passage(List<Block> blocks, @Nullable EventKind kind) implements Block {}

    record Items(List<List<Block>> items) implements Block {}

    /** Ours, or what somebody typed, in another language or direction. */
    record Voice(boolean typed, @Nullable Language language) {
        static final Voice OURS = new Voice(false, null);

        private String text(String words) {
            return typed ? "> " + words.replace("\n", "\n> ") : words;
        }
    }

    private static final Pattern LIKE_AN_ADDRESS =
            Pattern.compile("([.\u3002\uff0e\uff61])(?=[\\p{L}\\p{N}])(?!(?<=\\d.)\\d)");

    /** A URL, a mailbox, or small letters parted by full stops. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?U)[a-zA-Z][a-zA-Z0-9+.-]*://\\S+|[^\\s<>\\x28]+@[^\\s<>\\x29]+|(?i:www)\\.\\S+"
                    + "|[\\p{L}\\p{N}.\u3002\uff0e\uff61-]*[\\p{L}\\p{N}-][.\u3002\uff0e\uff61]\\p{Ll}{2,}(?![\\p{L}\\p{N}])([/:?#]\\S*)?");

    public Letter {
        subject = SafeText.line(subject);
        blocks = List.copyOf(blocks);
    }

    Letter with(List<Block> others) {
        return new Letter(address, language, subject, others, stop, calendar, at);
    }

    public String text() {
        return text(blocks) + "\n";
    }

    private static String text(List<Block> blocks) {
        var text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                text.append(before instanceof Fact && block instanceof Fact ? "\n" : "\n\n");
            }
            text.append(text(block));
            before = block;
        }
        return text.toString();
    }

    private static String text(Block block) {
        return switch (block) {
            case Band band -> band.words();
            case Paragraph p -> p.voice().text(p.words());
            case Fact f ->
                f.label() + ":" + (f.voice().typed() ? "\n" : " ") + f.voice().text(f.words());
            case Action a -> a.label() + ":\n" + a.url();
            case Passage passage -> text(passage.blocks());
            case Items list ->
                list.items().stream()
                        .map(item -> item.stream().map(Letter::text).collect(Collectors.joining("\n")))
                        .map(Letter::indented)
                        .collect(Collectors.joining("\n\n"));
        };
    }

    /** Typed lines begin as everywhere. */
    private static String indented(String item) {
        return (item.startsWith("> ") ? "-\n" : "- ") + item.replaceAll("\n(?!> |\n)", "\n  ");
    }

    public String html() {
        return LetterHtml.page(this);
    }

    /** The HTML between head and end. */
    public String body() {
        return LetterHtml.of(this);
    }

    /** A name that looks like an address, written so that no program makes a link of it. */
    public static String name(String typed) {
        return LIKE_AN_ADDRESS
                .matcher(SafeText.line(typed).replace("://", ": "))
                .replaceAll("$1 ");
    }

    /** Without addresses where the host is not trusted: a link could lead anywhere. */
    public static String words(String typed, boolean trusted, Words words) {
        return trusted
                ? typed
                : LIKE_AN_ADDRESS
                        .matcher(ADDRESS.matcher(typed)
                                .replaceAll(Matcher.quoteReplacement(words.get("mail.address-left-out"))))
                        .replaceAll("$1 ");
    }

    /** A letter that reaches a log is a leak. */
    @Override
    public String toString() {
        return "Letter[" + language.tag() + "]";
    }

    public static Writing to(String address, Language language, String subject) {
        return new Writing(address, language, subject);
    }

    public static final class Writing {
        private final String address;
        private final Language language;
        private final String subject;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Action stop;
        private @Nullable CalendarPart calendar;
        private @Nullable Instant at;

        private Writing(String address, Language language, String subject) {
            this.address = address;
            this.language = language;
            this.subject = subject;
        }

        public Writing say(String words) {
            return say(words, Voice.OURS);
        }

        /** @param written its language, where known */
        public Writing quote(String typed, @Nullable Language written) {
            return say(SafeText.block(typed), new Voice(true, written));
        }

        private Writing say(String words, Voice voice) {
            if (!words.isBlank()) {
                blocks.add(new Paragraph(words, voice));
            }
            return this;
        }

        public Writing fact(String label, String words) {
            return fact(label, words, Voice.OURS);
        }

        /** @param written its language, where known */
        public Writing quote(String label, String typed, @Nullable Language written) {
            return fact(label, typed, new Voice(true, written));
        }

        private Writing fact(String label, String words, Voice voice) {
            if (!words.isBlank()) {
                blocks.add(new Fact(label, SafeText.line(words), voice));
            }
            return this;
        }

        public Writing link(String label, String url) {
            blocks.add(new Action(label, url));
            return this;
        }

        /** Always the last block, and in the header by which mail programs stop mails, which needs an absolute URL of https. */
        public Writing stopBy(String label, String url) {
            stop = new Action(label, url);
            return this;
        }

        public Writing bring(@Nullable CalendarPart part) {
            calendar = part;
            return this;
        }

        public Writing about(Instant begins) {
            at = begins;
            return this;
        }

        /** Says who writes and about what, after the lines that a locked phone may show. */
        public Writing from(String words, @Nullable EventKind kind) {
            return add(new Band(words, kind));
        }

        /** Keeps these blocks together when letters are joined. */
        public Writing passage(Consumer<Writing> write) {
            return passage(null, write);
        }

        /** @param kind of the event that they are about; null for none */
        public Writing passage(@Nullable EventKind kind, Consumer<Writing> write) {
            var passage = to(address, language, subject);
            write.accept(passage);
            return add(new Passage(List.copyOf(passage.blocks), kind));
        }

        Writing add(Block block) {
            blocks.add(block);
            return this;
        }

        public Letter done() {
            var all = new ArrayList<>(blocks);
            if (stop != null) {
                all.add(stop);
            }
            return new Letter(address, language, subject, all, stop == null ? null : stop.url(), calendar, at);
        }
    }
}
