package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.calendar.AddToCalendar;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.site.events.TellOthers;
import nyc.icefree.wording.Directions;
import org.jspecify.annotations.Nullable;

/**
 * The secret page of one answer.
 *
 * @param happened what the last post did, null on a plain visit
 * @param fresh whether the answer has just been given: now is the time to keep the link
 * @param mailed whether a confirmation may be on its way: whether it is, the page does not know
 * @param again whether the party sent the form of this answer once more, and another could be taken
 * @param asked what the party asked for, as long as it can still be had
 * @param toQuestions what it said to the event's questions
 * @param instructions safe HTML for those who come, empty for others
 * @param problems what was wrong with the last post
 * @param turn what it can say by one button, null for nothing
 * @param together what else was reserved by the same form, null for nothing
 * @param move to other dates, null where there are none
 * @param unsure null unless it comes or waits
 * @param change the form, null when nothing can be changed any more
 * @param cancel null likewise
 * @param directions to a place that everybody may know, null else: no map is told of another
 * @param tell by which the event is passed on, as everybody sees it; null for who does not come
 * @param code in groups, by which the event's page leads here
 * @param destroy in whatever state the answer is
 * @param entry whether mails keep one in its own calendar, null for who cannot choose
 * @param calendar its file with what this party may know, its other links with what everybody may; null for who does not come
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
        @Nullable ManageTurn turn,
        @Nullable Change change,
        @Nullable Together together,
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

    /**
     * The form, folded unless something is wrong with it.
     *
     * @param noMore why it cannot be for more people, and what it still can; null when it can
     */
    public record Change(PartyFields party, @Nullable String noMore, String action, boolean open) {}

    /** @param wanted whether it wants one so far */
    public record Entry(boolean wanted, String action) {}

    /** By which a party that comes or waits says that it only may. @param how what it does */
    public record Unsure(String how, String send, String action) {}

    /** Asked once, apart from the form. @param how what it does */
    public record Cancel(String how, String send, String action, boolean open) {}

    /**
     * By which nothing is left of the answer.
     *
     * @param how what that means, and until when older backups show it
     * @param others that those to other dates stay, null where there are none
     */
    public record Destroy(String how, @Nullable String others, String action) {}

    /** Whether one can come after all. @param why not; null when one can */
    public record Afresh(@Nullable String why) {}
}
