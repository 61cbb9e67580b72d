package nyc.icefree.site.door;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.door.CountInput;
import nyc.icefree.door.Counted;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button without script. The last stands in the page's address, so that it can be undone.
 *
 * @param headset the language of one that was given out
 */
record Press(int adults, int children, @Nullable Language headset) {
    static final int MOST = 30;
    private static final Pattern WRITTEN =
            Pattern.compile("ADULT|CHILD|FAMILY:(\\d{0,3}):(\\d{0,3})|HEADSET:(" + Language.TAG + ")");

    /** Nobody for what it does not understand. */
    static Press read(@Nullable String written) {
        var found = WRITTEN.matcher(written == null ? "" : written);
        if (!found.matches()) {
            return new Press(0, 0, null);
        }
        String language = found.group(3);
        if (language != null) {
            return new Press(0, 0, new Language(language));
        }
        return found.group(1) == null
                ? new Press(found.group().equals("ADULT") ? 1 : 0, found.group().equals("CHILD") ? 1 : 0, null)
                : new Press(atMost(found.group(1)), atMost(found.group(2)), null);
    }

    String written() {
        return headset == null ? "FAMILY:" + adults + ":" + children : "HEADSET:" + headset.tag();
    }

    boolean isNobody() {
        return adults == 0 && children == 0 && headset == null;
    }

    /** @param sign below zero to take it back */
    List<CountInput> counts(UUID number, int sign) {
        var second = UUID.nameUUIDFromBytes((number + " children").getBytes(StandardCharsets.US_ASCII));
        return Stream.of(
                        new CountInput(number, Counted.ADULT, null, sign * adults, null),
                        new CountInput(second, Counted.CHILD, null, sign * children, null),
                        new CountInput(number, Counted.HEADSET, headset, headset == null ? 0 : sign, null))
                .filter(count -> count.howMany() != 0)
                .toList();
    }

    String inWords(Words words) {
        return Stream.of(
                        adults == 0 ? "" : words.get("site.door.adults", "count", adults),
                        children == 0 ? "" : words.get("site.door.children", "count", children),
                        headset == null ? "" : words.get("site.door.headsets", "count", 1))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static int atMost(@Nullable String number) {
        return number != null && number.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(number)) : 0;
    }
}
