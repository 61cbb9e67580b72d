package nyc.icefree.messages.letters;

import java.util.ArrayList;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;

/** Letters in which somebody typed whatever could get out of its place. */
public final class HostileLetters {
    /** The end of a header, another one, a body; tags, entities; letters that turn around; a line without an end. */
    public static final String WORDS =
            "Rosa\r\nBcc: victim@example.net\r\n\r\n<script>alert(1)</script>&lt;b&gt; =?utf-8?q?x?="
                    + " \"a\" 'b' ;\\ \u202Eetfel\u202C \u2066z \u0000\u001B[31m\u0085 ni\u00f1o \u4e16\u754c \ud83d\ude80 =3D . "
                    + "w".repeat(1200) + "\n.\nFrom somebody\r\n--boundary\n";

    private HostileLetters() {}

    /** The same letter, with hostile words in its subject and in each kind of block. */
    public static Letter of(Letter letter) {
        var blocks = new ArrayList<>(letter.blocks());
        var more = Letter.to(letter.address(), letter.language(), letter.subject())
                .from(WORDS, EventKind.RALLY)
                .passage(EventKind.CLINIC, one -> one.quote(WORDS, null))
                .say(WORDS)
                .quote(WORDS, null)
                .quote(WORDS, Language.SPANISH)
                .fact("Name", WORDS)
                .quote("Name", WORDS, Language.ENGLISH)
                .link("Name", "https://events.example.org/en/r/AAAA?a=b&c=%3C")
                .done();
        blocks.addAll(more.blocks());
        return new Letter(
                letter.address(),
                letter.language(),
                letter.subject() + WORDS,
                blocks,
                letter.stop(),
                letter.calendar(),
                letter.at());
    }
}
