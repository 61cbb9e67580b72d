package nyc.icefree.site.volunteerpages;

import java.time.Duration;
import nyc.icefree.text.Words;

final class HelpedTime {
    private HelpedTime() {}

    static String of(Words words, Duration time) {
        return words.get("site.my.hours.time", "hours", time.toHours(), "minutes", time.toMinutesPart());
    }
}
