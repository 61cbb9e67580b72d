package nyc.icefree.site.reserve;

import nyc.icefree.site.Frame;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * The secret page of one answer.
 *
 * @param heading how the answer stands, in a few words
 * @param standing the same in a sentence or two
 * @param happened what the last post did, null on a plain visit
 * @param mailed whether a confirmation may be on its way: whether it is, the page does not know
 * @param again whether the party sent the form of this answer once more, and another could be taken
 * @param instructions safe HTML for those who come, empty for others
 * @param change the form, null when nothing can be changed any more
 * @param noMore why it cannot be for more people, and what it still can; null when it can
 * @param afresh whether it was cancelled and another could be taken
 */
public record ManagePage(
        Frame frame,
        EventSummary facts,
        String heading,
        String standing,
        String style,
        @Nullable String happened,
        boolean mailed,
        boolean again,
        String name,
        String people,
        String instructions,
        @Nullable String instructionsLang,
        String address,
        String keptUntil,
        @Nullable PartyFields change,
        @Nullable String noMore,
        boolean afresh,
        String action,
        String cancelAction,
        @Nullable String calendarFile,
        String reserveAgain) {}
