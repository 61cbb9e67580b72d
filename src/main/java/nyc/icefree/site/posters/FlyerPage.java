package nyc.icefree.site.posters;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.QrCode;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * A flyer as a page that prints on one sheet of Letter or A4.
 *
 * @param size of the title, 1 to 4: a short one is set larger
 * @param sentence the first of the description, in the title's language
 * @param offers what the event has for those who come
 * @param reserved whether who comes reserves a spot
 * @param large whether it is in large print
 * @param forChats address of the flyer as a picture
 * @param other the flyer in the other size of print
 */
public record FlyerPage(
        Frame frame,
        Band band,
        String kind,
        String title,
        @Nullable String titleLang,
        int size,
        String sentence,
        String hours,
        String place,
        @Nullable String address,
        @Nullable String addressNote,
        String hosts,
        MixedLine languages,
        List<String> offers,
        QrCode qr,
        String typed,
        boolean reserved,
        String event,
        String forChats,
        boolean large,
        String other) {
    private static final int[] LONGEST = {24, 48, 90};

    static int size(String title) {
        int size = 1;
        for (int longest : LONGEST) {
            if (title.length() > longest) {
                size++;
            }
        }
        return size;
    }
}
