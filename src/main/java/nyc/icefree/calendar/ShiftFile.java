package nyc.icefree.calendar;

import nyc.icefree.shifts.signup.VolunteerShift;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** One shift as an {@code .ics} file for the volunteer who has it or asks for it. */
@Component
public class ShiftFile {
    public static final String NAME = "shift.ics";
    private final ShiftFeed feed;

    ShiftFile(ShiftFeed feed) {
        this.feed = feed;
    }

    /** @return UTF-8, with what the volunteer's own feed says of the shift, and nobody's name */
    public byte[] of(VolunteerShift shift, Words words) {
        return feed.single(shift, words);
    }
}
