package nyc.icefree.site.openshifts;

import java.util.UUID;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.shifts.signup.OpenShifts;
import nyc.icefree.site.shiftlines.ShiftLine;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shift that somebody wants, on the pages for signing in or up; {@code line} is null when it needs nobody any more. */
public record WantedShift(String id, @Nullable ShiftLine line, String date) {

    @Component
    public static class Finder {
        private final OpenShifts shifts;

        Finder(OpenShifts shifts) {
            this.shifts = shifts;
        }

        public @Nullable WantedShift find(Words words, @Nullable UUID shift) {
            return shift == null
                    ? null
                    : shifts.one(new ShiftId(shift))
                            .map(open -> of(words, open))
                            .orElseGet(() -> new WantedShift(shift.toString(), null, ""));
        }
    }

    private static WantedShift of(Words words, OpenShift open) {
        return new WantedShift(
                open.shift().id().toString(),
                ShiftLine.of(words, open),
                words.begin(words.day(open.shift().slot().startLocal().toLocalDate())));
    }
}
