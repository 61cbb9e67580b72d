package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No style says left or right, which are the other way round for half of the readers there may be: start and end. */
class SidesTest {
    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\\b[\\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\\s*:"
                    + "|(?<![\\w-])(?:left|right)\\s*:|\\b(?:float|clear|text-align)\\s*:\\s*(?:left|right)\\b");

    /** Top, right, bottom, left: where the second and the fourth differ. */
    private static final Pattern FOUR = Pattern.compile(
            "\\b(?:margin|padding|inset|border-width)\\s*:\\s*([^\\s;}]+)\\s+([^\\s;}]+)\\s+([^\\s;}]+)\\s+([^\\s;}]+)\\s*[;}]");

    /** Two sides of a square that is turned by an eighth point down whichever way one reads. */
    private static final Pattern ARROW =
            Pattern.compile("border-bottom: [^;]*; border-right: [^;]*; transform: [^;]*rotate\\(45deg\\)");

    @Test
    void styles_begin_and_end() throws IOException {
        var found = new ArrayList<String>();
        for (String folder : List.of("src/main/resources/META-INF/resources/css", "frontend", "src/main/jte")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(css|ts|jte)"))
                        .filter(f -> !f.toString().contains("node_modules")
                                && !f.toString().contains("dist"))
                        .toList()) {
                    sides(Files.readString(file)).forEach(side -> found.add(file + ": " + side));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void each_way_to_say_a_side_is_seen() {
        for (String side : List.of(
                "margin-left: 1px;",
                "border-right: 0;",
                "left: 0;",
                "float: right;",
                "text-align: left;",
                "padding: 1px 2px 1px 3px;")) {
            assertEquals(1, sides("a { " + side + " }").size(), side);
        }
        for (String side : List.of("margin-inline-start: 1px;", "padding: 1px 2px 3px 2px;", "text-align: start;")) {
            assertEquals(List.of(), sides("a { " + side + " }"), side);
        }
    }

    private static List<String> sides(String styles) {
        String looked = ARROW.matcher(styles).replaceAll("");
        var found = new ArrayList<String>(SIDE.matcher(looked)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList());
        Matcher four = FOUR.matcher(looked);
        while (four.find()) {
            if (!four.group(2).equals(four.group(4))) {
                found.add(four.group());
            }
        }
        return found;
    }
}
