package nyc.icefree.volunteers.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nyc.icefree.text.Language;
import nyc.icefree.text.OwnNames;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** Reads languages from a cell: as a tag, the language's own name, or its name in a language that the app is written in. */
@Component
public class LanguageCells {
    private static final int LONGEST = 500;
    private static final String IN_BRACKETS = "\\([^()]*+\\)";
    private static final String BETWEEN = "[,;/|&+·\\n\\r]|\\s(?i:and|y|e)\\s";
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("mandarin", "zh"),
            Map.entry("chinese", "zh"),
            Map.entry("chino", "zh"),
            Map.entry("creole", "ht"),
            Map.entry("kreyol", "ht"),
            Map.entry("haitian", "ht"),
            Map.entry("bangla", "bn"),
            Map.entry("castellano", "es"),
            Map.entry("asl", "ase"));

    private final Map<String, Language> names = new HashMap<>();

    LanguageCells(Texts texts) {
        OTHER_NAMES.forEach((name, tag) -> names.put(name, new Language(tag)));
        for (Language spoken : Language.SPOKEN) {
            names.put(spoken.tag(), spoken);
            OwnNames.of(spoken).ifPresent(own -> names.put(SheetColumns.plain(own.text()), spoken));
            Language.READ.forEach(
                    reader -> names.put(SheetColumns.plain(texts.in(reader).within(spoken)), spoken));
        }
    }

    /** @param all whether every name is known; false for a cell over 500 characters */
    public record Known(Set<Language> languages, boolean all) {}

    public Known read(String cell) {
        var known = new LinkedHashSet<Language>();
        if (cell.length() > LONGEST) {
            return new Known(known, false);
        }
        boolean all = true;
        for (String part : cell.replaceAll(IN_BRACKETS, " ").split(BETWEEN, -1)) {
            if (!SheetColumns.plain(part).isEmpty()) {
                all &= Arrays.stream(parts(part)).allMatch(one -> add(one, known));
            }
        }
        return new Known(known, all);
    }

    /** "Haitian Creole" is one name, "English Spanish" are two. */
    private String[] parts(String part) {
        return names.containsKey(SheetColumns.plain(part))
                ? new String[] {part}
                : part.strip().split("\\s+");
    }

    private boolean add(String name, Set<Language> known) {
        var language = names.get(SheetColumns.plain(name));
        return language != null && (known.add(language) || known.contains(language));
    }
}
