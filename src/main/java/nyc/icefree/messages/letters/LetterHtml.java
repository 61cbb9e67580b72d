package nyc.icefree.messages.letters;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.messages.letters.Letter.Action;
import nyc.icefree.messages.letters.Letter.Band;
import nyc.icefree.messages.letters.Letter.Block;
import nyc.icefree.messages.letters.Letter.Fact;
import nyc.icefree.messages.letters.Letter.Items;
import nyc.icefree.messages.letters.Letter.Paragraph;
import nyc.icefree.messages.letters.Letter.Passage;
import nyc.icefree.messages.letters.Letter.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter as HTML: nothing remote, nothing counted. Band, button and sheet have their style in themselves, since some mail
 * programs drop the style of the head.
 */
final class LetterHtml {
    /** The first words are large unless they are longer. */
    private static final int LEAD = 80;

    private static final String SHEET =
            " style=\"font-family:system-ui,-apple-system,Arial,sans-serif;overflow-wrap:anywhere\">";

    private final List<Block> blocks;
    /** The first link is what the letter is for. */
    private final @Nullable Action main;

    /** @param stop where such mails are stopped, which is never the main thing to do */
    private LetterHtml(List<Block> blocks, @Nullable String stop) {
        this.blocks = blocks;
        main = blocks.stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .filter(action -> !action.url().equals(stop))
                .findFirst()
                .orElse(null);
    }

    static String page(Letter letter) {
        String reader = " lang=\"" + letter.language().tag() + "\" dir=\""
                + letter.language().direction() + "\"";
        return "<!doctype html><html" + reader + "><head><meta charset=\"utf-8\">" + LetterStyle.HEAD + "<title>"
                + escape(letter.subject()) + "</title></head><body><div class=\"sheet\"" + reader + SHEET + of(letter)
                + "</div></body></html>";
    }

    /** What stands within the sheet. */
    static String of(Letter letter) {
        return new LetterHtml(letter.blocks(), letter.stop()).written();
    }

    private String written() {
        int band = blocks.stream().map(Block::getClass).toList().indexOf(Band.class);
        int foot = foot();
        var html = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean lead = band >= 0
                    && i == band + 1
                    && block instanceof Paragraph p
                    && p.words().length() <= LEAD;
            String look = i < band ? "quiet" : lead ? "lead" : i >= foot ? "foot" : "";
            String made = html(block);
            html.append(look.isEmpty() ? made : made.replaceFirst("^<p", "<p class=\"" + look + "\""));
        }
        return html.toString();
    }

    /** Where the words begin that stand under everything else, before the links by which one changes or stops such mails. */
    private int foot() {
        int at = blocks.size();
        while (at > 0 && blocks.get(at - 1) instanceof Action last && !last.equals(main)) {
            at--;
        }
        while (at > 0 && blocks.get(at - 1) instanceof Paragraph p && !p.voice().typed()) {
            at--;
        }
        return at;
    }

    private String html(Block block) {
        return switch (block) {
            case Band band -> band(band);
            case Paragraph p -> typed(p.voice().typed() ? "blockquote" : "p", p.voice(), p.words());
            case Fact f ->
                "<p class=\"fact\"><strong>" + escape(f.label()) + ":</strong> "
                        + typed(f.voice().typed() ? "q" : "span", f.voice(), f.words()) + "</p>";
            case Action a ->
                a.equals(main) ? button(a) : "<p><a href=\"" + escape(a.url()) + "\">" + escape(a.label()) + "</a></p>";
            case Passage passage -> passage(passage);
            case Items list ->
                list.items().stream()
                        .map(item -> "<li>" + all(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
        };
    }

    private String all(List<Block> some) {
        return some.stream().map(this::html).collect(Collectors.joining());
    }

    private String passage(Passage passage) {
        var kind = passage.kind();
        return kind == null
                ? all(passage.blocks())
                : "<div class=\"card " + kind.slug() + "\">" + shape(kind, "shape") + all(passage.blocks()) + "</div>";
    }

    private static String band(Band band) {
        var kind = band.kind();
        String ground = LetterStyle.day(kind == null ? "band" : "poster-" + kind.slug());
        String ink = LetterStyle.day(kind == null ? "on-band" : "on-poster");
        String cell = "<td bgcolor=\"" + ground + "\" style=\"background:" + ground + ";color:" + ink + ";padding:16px";
        String shape = kind == null
                ? ""
                : cell + ";width:44px;color:" + LetterStyle.day("marigold")
                        + ";font-size:40px;line-height:1\" width=\"44\">" + shape(kind, "shape-of-band") + "</td>";
        return "<table class=\"band\" role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>"
                + cell + ";font-weight:bold\">" + escape(band.words()) + "</td>" + shape + "</tr></table>";
    }

    private static String shape(EventKind kind, String look) {
        return "<span class=\"" + look + "\" aria-hidden=\"true\">" + LetterStyle.shape(kind) + "</span>";
    }

    /** A cell, since Outlook draws no padding around a link; elsewhere the whole of it can be pressed. */
    private static String button(Action action) {
        String ground = LetterStyle.day("action");
        return "<table class=\"act\" role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td class=\"act\" bgcolor=\""
                + ground + "\" style=\"background:" + ground
                + ";border-radius:6px;mso-padding-alt:12px 20px\"><a class=\"button\" href=\"" + escape(action.url())
                + "\" style=\"display:inline-block;padding:12px 20px;mso-padding-alt:0;color:"
                + LetterStyle.day("on-action") + ";font-weight:bold;text-decoration:none\">" + escape(action.label())
                + "</a></td></tr></table><p class=\"quiet\"><bdi dir=\"ltr\">" + escape(action.url()) + "</bdi></p>";
    }

    /** In its own language and direction where somebody typed it, so that it is read aloud so and turns nothing around it. */
    private static String typed(String element, Voice voice, String words) {
        var language = voice.language();
        String own = !voice.typed()
                ? ""
                : language == null
                        ? " dir=\"auto\""
                        : " lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"";
        return "<" + element + own + ">" + escape(words).replace("\n", "<br>") + "</" + element + ">";
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
