package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.calendar.AddToCalendar;
import nyc.icefree.disclosure.Directions;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.site.events.TellOthers;
import org.jspecify.annotations.Nullable;

/**
 * The secret page of one answer.
 *
 * @param fresh whether the answer has just been given: now is the time to keep the link
 * @param mailed whether a confirmation may be on its way; the page cannot know
 * @param again whether the party sent this form twice, and another answer could be taken
 * @param instructions safe HTML for those who come, empty for others
 * @param unsure null unless it comes or waits
 * @param change null when nothing can be changed any more, like {@code cancel}
 * @param directions only to a place that everybody may know, so that no map company learns of another; else null
 * @param tell for passing the event on, as everybody sees it; null for a party that does not come
 * @param entry whether mails keep one in its own calendar; null when it cannot choose
 * @param calendar its file with what this party may know, its other links with what everybody may; null for a party
 *     that does not come
 * @param afresh null unless it is cancelled
 */
public record ManagePage(
        Frame frame,
        EventSummary facts,
        AnswerStanding standing,
        @Nullable String happened,
        boolean fresh,
        boolean mailed,
        boolean again,
        String name,
        String people,
        List<AskedFor.Line> asked,
        List<QuestionLine> toQuestions,
        String instructions,
        @Nullable String instructionsLang,
        OwnLink own,
        String keptUntil,
        Problems problems,
        @Nullable NextStep turn,
        @Nullable Change change,
        @Nullable OtherReservedDates together,
        @Nullable MoveChoice move,
        @Nullable Unsure unsure,
        @Nullable Cancel cancel,
        @Nullable Afresh afresh,
        @Nullable Entry entry,
        @Nullable AddToCalendar calendar,
        @Nullable Directions directions,
        @Nullable TellOthers tell,
        String code,
        Destroy destroy,
        String reserveAgain) {

    /** @param noMore why it cannot be for more people, and what is still possible; null when it can */
    public record Change(PartyFields party, @Nullable String noMore, String action, boolean open) {}

    public record Entry(boolean wanted, String action) {}

    /** For a party that comes or waits to say that it only may. */
    public record Unsure(String how, String send, String action) {}

    public record Cancel(String how, String send, String action, boolean open) {}

    /** @param how what destroying means, and until when older backups hold the answer */
    public record Destroy(String how, @Nullable String others, String action) {}

    /** @param why nobody can answer again; null when they can */
    public record Afresh(@Nullable String why) {}
}
