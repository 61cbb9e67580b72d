package nyc.icefree.site.my;

import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskedShift;
import nyc.icefree.site.volunteer.ShiftLine;
import nyc.icefree.text.Words;
import nyc.icefree.web.AskLinks;

/**
 * A shift that the reader is asked for.
 *
 * @param why why they are asked, in a sentence that names nobody
 * @param yes where each answer is posted
 */
public record AskedRow(ShiftLine shift, String date, String why, String yes, String no) {
    static AskedRow of(Words words, AskedShift asked) {
        var reader = words.language();
        var card = asked.open().shift();
        return new AskedRow(
                ShiftLine.of(words, asked.open()),
                words.begin(words.day(card.slot().startLocal().toLocalDate())),
                words.get(why(asked.kind())),
                AskLinks.yes(reader, asked.ask().toString()),
                AskLinks.notThisOne(reader, card.id().toString()));
    }

    private static String why(AskKind kind) {
        return switch (kind) {
            case OFFER, UNASKED -> "site.my.ask-for.offer";
            case COVER -> "site.my.ask-for.cover";
            case CALL_ME -> "site.my.ask-for.call-me";
        };
    }
}
