package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.shifts.signup.HelpedShift;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * @param name as typed for the certificate, not stored
 * @param made null while there is only the form
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
        String action) {
    public record Row(String organization, String shifts, String time) {}

    /** @param more what was planned; null when it counts as planned */
    public record Each(
            String name,
            String organization,
            String time,
            @Nullable String more) {
        static Each of(Words words, HelpedShift one) {
            return new Each(
                    words.get(
                            "site.my.hours.shift",
                            "role",
                            words.of(one.role()),
                            "when",
                            words.span(one.slot().startLocal(), one.slot().endLocal())),
                    one.organization().name(),
                    HelpedTime.of(words, one.time()),
                    one.corrected() == null
                            ? null
                            : words.get("site.my.hours.planned", "time", HelpedTime.of(words, one.planned())));
        }
    }
}
