package nyc.icefree.pages;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a page in one language.
 *
 * @param source the English edition that it says again; 0 for English itself
 * @param writtenBy null for what came with the app
 */
public record PageWords(
        Language language,
        int edition,
        int source,
        Instant writtenAt,
        @Nullable UUID writtenBy,
        Map<PagePart, String> texts,
        @Nullable Check check) {

    public PageWords {
        texts = Map.copyOf(texts);
    }

    public static PageWords none(Language language) {
        return new PageWords(language, 0, 0, Instant.EPOCH, null, Map.of(), null);
    }

    /** As a line for whoever needs help now; null while nobody has checked it. */
    @Nullable
    HelpEntry help(PageKind kind) {
        return check == null || check.on() == null
                ? null
                : new HelpEntry(
                        kind,
                        language,
                        text(kind == PageKind.EMERGENCY ? PagePart.BODY : PagePart.TITLE),
                        text(PagePart.TARGET),
                        text(PagePart.SPEAKS),
                        check.who(),
                        check.on());
    }

    /** Empty when nothing is written there. */
    public String text(PagePart part) {
        return Objects.requireNonNullElse(texts.get(part), "");
    }
}
