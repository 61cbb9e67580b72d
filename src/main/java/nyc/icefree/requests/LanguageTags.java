package nyc.icefree.requests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;

final class LanguageTags {
    private LanguageTags() {}

    static String write(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(","));
    }

    static List<Language> read(String column) {
        return Arrays.stream(column.split(","))
                .filter(tag -> !tag.isEmpty())
                .map(Language::new)
                .toList();
    }
}
