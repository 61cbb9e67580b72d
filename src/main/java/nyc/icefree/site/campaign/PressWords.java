package nyc.icefree.site.campaign;

import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.campaign.CampaignPress;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** The campaign's words for the press and about who runs the site. */
public final class PressWords {
    private PressWords() {}

    /** In the reader's language, else in another; null when no language has it. */
    public static AboutPage.@Nullable Said of(
            Words words, CampaignProfile campaign, Function<CampaignPress, String> part) {
        Language reader = words.language();
        return Stream.concat(Stream.of(reader), Language.READ.stream())
                .filter(language ->
                        !part.apply(campaign.words(language).press()).isBlank())
                .findFirst()
                .map(language -> new AboutPage.Said(
                        SafeText.html(part.apply(campaign.words(language).press())),
                        language.equals(reader) ? null : language.tag(),
                        new LanguageNames(words).onlyIn(language)))
                .orElse(null);
    }
}
