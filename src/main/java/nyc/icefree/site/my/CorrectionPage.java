package nyc.icefree.site.my;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * Asks how long somebody did one shift.
 *
 * @param confirmed who confirms more than was planned; null where nobody has to
 * @param options as planned first, then each quarter of an hour
 */
public record CorrectionPage(
        Frame frame,
        MyFrame my,
        String shift,
        String organization,
        @Nullable String confirmed,
        List<Option> options,
        String action,
        String back) {

    static CorrectionPage of(Frame frame, MyFrame my, HelpedShift one, String path) {
        var words = frame.words();
        long most = HelpedShift.MOST.dividedBy(HelpedShift.STEP);
        String planned = words.get("site.my.hours.as-planned", "time", HelpedTime.of(words, one.planned()));
        return new CorrectionPage(
                frame,
                my,
                MyHoursPage.Each.nameOf(words, one),
                one.organization().name(),
                one.organization().approvesHours()
                        ? words.get(
                                "site.my.hours.confirmed-by",
                                "organization",
                                one.organization().name())
                        : null,
                Stream.concat(
                                Stream.of(new Option("", planned, one.corrected() == null)),
                                LongStream.rangeClosed(0, most)
                                        .mapToObj(HelpedShift.STEP::multipliedBy)
                                        .map(time -> new Option(
                                                String.valueOf(time.toMinutes()),
                                                HelpedTime.of(words, time),
                                                time.equals(one.corrected()))))
                        .toList(),
                path,
                path.substring(0, path.lastIndexOf('/')));
    }
}
