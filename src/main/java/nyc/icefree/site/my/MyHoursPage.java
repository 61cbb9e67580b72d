package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Words;
import nyc.icefree.web.ShiftLinks;
import org.jspecify.annotations.Nullable;

/**
 * How long the reader has helped, and the form of a certificate; or the certificate.
 *
 * @param lead how long, in how many shifts, from when to when
 * @param rows empty when there is nothing to certify
 * @param each as many as a phone reads at once, the latest first
 * @param earlier path of those before; null for none
 * @param name as typed for the certificate, kept nowhere
 * @param made when and by whom the certificate was made; null while there is only the form
 * @param saved whether the time of a shift was corrected just now
 */
public record MyHoursPage(
        Frame frame,
        MyFrame my,
        String lead,
        List<Row> rows,
        List<Each> each,
        @Nullable String earlier,
        String name,
        @Nullable String made,
        Problems problems,
        boolean saved,
        String action) {
    public record Row(String organization, String shifts, String time) {}

    /**
     * @param more what was planned, or what became of what they say; null where it counts as planned
     * @param path where it is corrected
     */
    public record Each(
            String name,
            String organization,
            String time,
            @Nullable String more,
            String path) {
        static Each of(Words words, HelpedShift one) {
            return new Each(
                    nameOf(words, one),
                    one.organization().name(),
                    HelpedTime.of(words, one.time()),
                    more(words, one),
                    ShiftLinks.hours(words.language(), one.id().toString()));
        }

        private static @Nullable String more(Words words, HelpedShift one) {
            var corrected = one.corrected();
            if (corrected == null) {
                return null;
            }
            return one.waits() || one.isDeclined()
                    ? words.get(
                            one.waits() ? "site.my.hours.waits" : "site.my.hours.declined",
                            "time",
                            HelpedTime.of(words, corrected))
                    : words.get("site.my.hours.planned", "time", HelpedTime.of(words, one.planned()));
        }

        static String nameOf(Words words, HelpedShift one) {
            return words.get(
                    "site.my.hours.shift",
                    "role",
                    words.of(one.role()),
                    "when",
                    words.span(one.slot().startLocal(), one.slot().endLocal()));
        }
    }
}
