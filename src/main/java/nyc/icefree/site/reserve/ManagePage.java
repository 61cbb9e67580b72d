package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.calendar.AddToCalendar;
import nyc.icefree.disclosure.Directions;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.QrCode;
import nyc.icefree.site.events.EventSummary;
import nyc.icefree.site.events.TellOthers;
import org.jspecify.annotations.Nullable;

/** The secret page of one RSVP. */
public record ManagePage(
        Frame frame,
        Problems problems,
        Happened happened,
        TicketHead ticket,
        Keep keep,
        Acts acts,
        RelatedLinks related) {
    /**
     * Says what the last post did.
     *
     * @param text null for nothing
     * @param fresh whether the RSVP is new: now is the time to keep the link
     * @param mailed whether a confirmation may be on its way; the page cannot know
     * @param again whether the party sent this form twice, and another RSVP could be taken
     */
    public record Happened(@Nullable String text, boolean fresh, boolean mailed, boolean again) {}

    /**
     * @param instructions safe HTML for those who come, empty for others and after the event
     * @param directions only to a place that everybody may know, so that no map company learns of another; else null
     * @param code for a helper's camera at the door; null for who does not come to one
     */
    public record TicketHead(
            EventSummary facts,
            AnswerStanding standing,
            Party party,
            List<AskedFor.Line> asked,
            List<QuestionLine> toQuestions,
            String instructions,
            @Nullable String instructionsLang,
            @Nullable Directions directions,
            @Nullable QrCode code) {}

    public record Keep(OwnLink own, String code, String until) {}

    /** The name stands by itself, whichever way its letters run. */
    public record Party(String name, String people) {}

    /** The party can do these now; what it cannot do is null. */
    public record Acts(
            @Nullable NextStep turn,
            @Nullable Change change,
            @Nullable Move move,
            @Nullable Entry entry,
            @Nullable Unsure unsure,
            @Nullable Cancel cancel,
            Destroy destroy) {}

    /** @param noMore why it cannot be for more people, and what is still possible; null when it can */
    public record Change(PartyFields party, @Nullable String noMore, String action, boolean open) {}

    /** @param waiting dates where it would have to wait or ask, on their own pages, while it keeps what it has */
    public record Move(String how, List<Option> dates, List<OtherDate> waiting, String action, boolean open) {}

    /** @param wanted whether mails keep an entry in the party's own calendar */
    public record Entry(boolean wanted, String action) {}

    public record Unsure(String how, String send, String action) {}

    public record Cancel(String how, String send, String action, boolean open) {}

    /** @param how what destroying means, and until when older backups hold the RSVP */
    public record Destroy(String how, @Nullable String others, String action) {}

    /**
     * The pages and files to which the ticket leads.
     *
     * @param together the other dates of its form; null for none
     * @param reminder file with alarms and nothing but the time; null unless the party comes
     * @param calendar its file has what this party may know, its other links what everybody may; null unless the party comes
     * @param tell passes the event on, as everybody sees it; null unless the party comes
     * @param afresh null unless the RSVP is cancelled
     */
    public record RelatedLinks(
            @Nullable Together together,
            @Nullable String reminder,
            @Nullable AddToCalendar calendar,
            @Nullable TellOthers tell,
            @Nullable Afresh afresh,
            String reserveAgain) {}

    public record Together(List<Had> had, List<OtherDate> missed) {}

    public record Had(String date, String time, String standing, String style, String path) {
        @Override
        public String toString() {
            return "Had[…]";
        }
    }

    /** @param why nobody can reserve again; null when they can */
    public record Afresh(@Nullable String why) {}
}
