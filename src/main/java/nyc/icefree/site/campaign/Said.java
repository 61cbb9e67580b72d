package nyc.icefree.site.campaign;

import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * A text of the campaign as safe HTML.
 *
 * @param lang null for the reader's language, like {@code onlyIn}, which names the other one
 */
public record Said(
        String html, @Nullable String lang, @Nullable MixedLine onlyIn) {}
