package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.AskLinks;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.asks.AskedShift;
import nyc.icefree.site.shiftlines.ShiftLine;
import nyc.icefree.text.Words;

/**
 * @param why they are asked, in a sentence that names nobody
 * @param decided whether organizers answer after a yes
 */
public record AskedRow(ShiftLine shift, String date, String why, boolean decided, String yes, String no) {
    /** Whether any of these goes to the first volunteer who says yes. */
    public static boolean firstHasIt(List<AskedRow> asks) {
        return asks.stream().anyMatch(asked -> !asked.decided());
    }

    static AskedRow of(Words words, AskedShift asked) {
        var reader = words.language();
        var card = asked.open().shift();
        return new AskedRow(
                ShiftLine.of(words, asked.open()),
                words.begin(words.day(card.slot().startLocal().toLocalDate())),
                words.get(why(asked.kind())),
                asked.kind().leavesItToOrganizers(card.signup()),
                AskLinks.yes(reader, asked.ask().toString()),
                AskLinks.notThisOne(reader, card.id().toString()));
    }

    /** "Welcome desk, Saturday, November 28, 9 to 11 AM". */
    static String name(Words words, ShiftCard card) {
        return words.get(
                "site.my.offered.name",
                "role",
                words.of(card.role()),
                "day",
                words.day(card.slot().startLocal().toLocalDate()),
                "time",
                new WhenAndWhere(words).time(card.slot()));
    }

    private static String why(AskKind kind) {
        return switch (kind) {
            case OFFER, LEAD, UNASKED -> "site.my.ask-for.offer";
            case COVER -> "site.my.ask-for.cover";
            case CALL_ME -> "site.my.ask-for.call-me";
        };
    }
}
