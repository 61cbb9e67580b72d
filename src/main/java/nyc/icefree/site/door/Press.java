package nyc.icefree.site.door;

import java.util.ArrayList;
import java.util.regex.Pattern;
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

    static int atMost(@Nullable String number) {
        return number != null && number.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(number)) : 0;
    }
}
