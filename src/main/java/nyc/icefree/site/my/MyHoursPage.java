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
 * @param each the latest 50, the latest first
 * @param name as typed for the certificate, kept nowhere
 * @param made when and by whom the certificate was made; null while there is only the form
 */
public record MyHoursPage(
        Frame frame,
        MyFrame my,
        String lead,
        List<Row> rows,
        List<Each> each,
        String name,
        @Nullable String made,
        Problems problems,
        String action) {
    public record Row(String organization, String shifts, String time) {}

    /**
     * @param planned null where it counts as planned
     * @param path where it is corrected
     */
    public record Each(
            String name,
            String organization,
            String time,
            @Nullable String planned,
            String path) {
        static Each of(Words words, HelpedShift one) {
            return new Each(
                    nameOf(words, one),
                    one.organization().name(),
                    HelpedTime.of(words, one.time()),
                    one.corrected() == null
                            ? null
                            : words.get("site.my.hours.planned", "time", HelpedTime.of(words, one.planned())),
                    ShiftLinks.hours(words.language(), one.id().toString()));
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
