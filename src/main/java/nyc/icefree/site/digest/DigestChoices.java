package nyc.icefree.site.digest;

import java.util.List;
import nyc.icefree.site.Option;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Words;

/** Choices of areas and languages; none chosen means all. */
public record DigestChoices(List<Option> areas, List<Option> languages) {
    static DigestChoices of(Words words, Choices choices, DigestInput typed) {
        return new DigestChoices(
                choices.areas(words, typed.areas()), choices.ownLanguagesFirst(words, typed.languages()));
    }
}
