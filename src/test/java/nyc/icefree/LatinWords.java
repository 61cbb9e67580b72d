package nyc.icefree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import nyc.icefree.text.OwnNames;

/** Finds in what is said in {@link AnotherLanguage} the words that came from elsewhere. */
public final class LatinWords {
    /** What people wrote, and what has one name in every language. */
    private static final List<Pattern> NOT_OURS = Stream.of(
                    "(https?|webcal)://\\S*",
                    "\\S+@\\S+",
                    "\\.ics\\b",
                    "[0-9a-f]{8}(-[0-9a-f-]*)?",
                    "app\\.example\\.org",
                    "<iframe.*</iframe>",
                    "[A-Z][a-z]+(/[A-Z][A-Za-z -]+)+",
                    "ICE-FREE NYC|For a city that does not hand over its people|The city’s jails and police must stop working with ICE"
                            + "|The Department of Correction and the NYPD must end all collaboration with ICE",
                    "\\b(Ctrl|Cmd|Enter|Esc)\\b", // as it stands on the keys
                    "www\\.[a-z.]+|Apple Maps|Google Maps|OpenStreetMap|WhatsApp|Google Calendar|Outlook\\.com|Microsoft 365",
                    "Neighbors|Nachbar\\w+ (at the door|every day)|Example Legal Desk",
                    "Elmhurst Reading Room|Room(?= )|Elmhurst|8601 Example Avenue|NY 11373",
                    "Two blocks from the train|Key at the desk",
                    "(Know your rights at|Hall of) example\\. com|Read (?=\\[)|(?<=\\]) first\\.", // with an address
                    // left out
                    "Rights (at|in|every|and|without) (the )?\\w+|Know your rights|How to be a good neighbor|(One|Another) to move|A calendar",
                    "Come and learn|Bring a pen\\.?|pen\\.|\\bSee\\b|What is next|Ask once more\\.?|Wear the green vest, see",
                    "(Desk of|Help|Hall of) example\\.( com)?|example\\.com|(Desk at )?prize\\. ?example|(Desk|Hall|Help)( of)? (?=\\[)",
                    "(Ada|Ann|Bo|Cy|Sam) Example|Rosa|Luz|Ask\\.",
                    "nothing-is-called-so|tomorrow|Page in ar-X[BN]|Page(?= )|Nachbar\\w+",
                    "Corona Mothers|Corona|We meet in the basement",
                    neighborhoods(),
                    // of the city's file, in English until it has lines for a language
                    "(The )?Bronx|Brooklyn|Manhattan|Queens|Staten Island|New York( City)?|(a |the )?[Bb]oroughs?",
                    ownNames())
            .map(Pattern::compile)
            .toList();

    /** They have one name in every language, as streets have. */
    private static String neighborhoods() {
        try (var file = LatinWords.class.getResourceAsStream("/places/city.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.matches("#.*|\\s*|(city|word|area);.*"))
                    .map(line -> Pattern.quote(line.split(";", 2)[0].strip()))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a list of choices nothing marks them. */
    private static String ownNames() {
        return Language.SPOKEN.stream()
                .flatMap(language -> OwnNames.of(language).stream())
                .map(own -> Pattern.quote(own.text()))
                .collect(Collectors.joining("|"));
    }

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    private LatinWords() {}

    public static boolean in(String said) {
        String left = said;
        for (Pattern known : NOT_OURS) {
            left = known.matcher(left).replaceAll("");
        }
        return LATIN.matcher(left).find();
    }

    /** The lines of it that hold some. */
    public static List<String> lines(String said) {
        return said.lines().filter(LatinWords::in).toList();
    }
}
