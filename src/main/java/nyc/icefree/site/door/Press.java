package nyc.icefree.site.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button without script. The last twenty stand in the page's address, so that they can be undone.
 *
 * @param headset the language of one that was given out
 */
record Press(int adults, int children, @Nullable Language headset) {
    private static final int UNDONE = 20;
    private static final int MOST = 30;
    private static final Pattern WRITTEN = Pattern.compile("A(\\d{1,2})C(\\d{1,2})|H(" + Language.TAG + ")");

    static List<Press> past(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("_", UNDONE + 1))
                        .map(WRITTEN::matcher)
                        .filter(found -> found.matches())
                        .map(found -> found.group(3) == null
                                ? new Press(atMost(found.group(1)), atMost(found.group(2)), null)
                                : new Press(0, 0, new Language(found.group(3))))
                        .limit(UNDONE)
                        .toList();
    }

    /** Of a posted form; nobody for what it does not understand. */
    static Press of(String button, @Nullable String adults, @Nullable String children) {
        return switch (button) {
            case "ADULT" -> new Press(1, 0, null);
            case "CHILD" -> new Press(0, 1, null);
            case "FAMILY" -> new Press(atMost(adults), atMost(children), null);
            default ->
                button.matches("HEADSET:" + Language.TAG)
                        ? new Press(0, 0, new Language(button.substring(8)))
                        : new Press(0, 0, null);
        };
    }

    static String written(List<Press> past) {
        return past.stream()
                .skip(Math.max(0, past.size() - UNDONE))
                .map(Press::written)
                .collect(Collectors.joining("_"));
    }

    boolean isNobody() {
        return adults == 0 && children == 0 && headset == null;
    }

    String inWords(Words words) {
        var said = new ArrayList<String>();
        if (adults > 0) {
            said.add(words.get("site.door.adults", "count", adults));
        }
        if (children > 0) {
            said.add(words.get("site.door.children", "count", children));
        }
        if (headset != null) {
            said.add(words.get("site.door.headsets", "count", 1));
        }
        return String.join(", ", said);
    }

    private String written() {
        return headset == null ? "A" + adults + "C" + children : "H" + headset.tag();
    }

    static int atMost(@Nullable String number) {
        return number != null && number.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(number)) : 0;
    }
}
