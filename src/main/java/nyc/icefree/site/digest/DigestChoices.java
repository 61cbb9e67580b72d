package nyc.icefree.site.digest;

import java.util.List;
import nyc.icefree.site.Option;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Words;

/** Choices of boroughs and languages; none chosen means all. */
public record DigestChoices(List<Option> boroughs, List<Option> languages) {
    static DigestChoices of(Words words, Choices choices, DigestInput typed) {
        return new DigestChoices(
                choices.boroughs(words, typed.boroughs()), choices.ownLanguagesFirst(words, typed.languages()));
    }
}
