package nyc.icefree.messages.letters;

import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.ShiftMail;
import nyc.icefree.text.Words;

/** What letters about a shift that people do in twos say of the second person. */
final class PairInMail {
    private PairInMail() {}

    static void write(Letter.Writing letter, MessageReason.Shift reason, ShiftMail about, Words words) {
        if (!about.shift().terms().inPairs()) {
            return;
        }
        switch (reason) {
            case SHIFT_CONFIRMATION, SHIFT_CHANGED, SHIFT_REMINDER ->
                letter.say(words.get(about.half() ? "mail.shift.pair-half" : "mail.shift.pair"));
            case SHIFT_HANDED_BACK, SHIFT_LEFT_LATE -> {
                if (about.waiting() != null) {
                    letter.say(words.get("mail.shift.pair-left"));
                }
            }
            case SHIFT_DECLINED,
                    SHIFT_UNASSIGNED,
                    SHIFT_ASKED,
                    SHIFT_ASKING_WITHDRAWN,
                    SHIFT_COVERED,
                    SHIFT_COVERED_TEAM,
                    SHIFT_COVERED_LEAD,
                    SHIFT_COVER_CALLED,
                    SHIFT_PAIR_FULL,
                    SHIFT_PAIR_OPEN,
                    SHIFT_PAIR_TEAM,
                    VOLUNTEER_EVENT_CHANGED,
                    VOLUNTEER_EVENT_CANCELLED,
                    VOLUNTEER_EVENT_UNPUBLISHED,
                    VOLUNTEER_EVENT_POSTPONED -> {}
        }
    }
}
