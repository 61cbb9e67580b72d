package nyc.icefree.messages.outbox;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which messages may leave as one letter when they are due at the same time and go to one reader, since one act of somebody
 * wrote them all; the subject says of all what it says of one. A reason joins others by its line in {@link #of}; what it says is still decided and written message by
 * message, and what all of them say is then said once. A letter that brings something for a calendar, or can be stopped, leaves
 * alone.
 */
public enum Gathering {
    ALONE,
    CHANGED,
    CANCELLED,
    POSTPONED,
    UNPUBLISHED,
    /** What {@link #CHANGED} is to who comes, to who organizes. */
    MOVED,
    /** What else happened where somebody organizes. */
    ORGANIZED;

    public static Gathering of(MessageReason reason) {
        return switch (reason) {
            case MessageReason.Rsvp rsvp ->
                switch (rsvp) {
                    case EVENT_CHANGED -> CHANGED;
                    case EVENT_CANCELLED -> CANCELLED;
                    case EVENT_POSTPONED -> POSTPONED;
                    case EVENT_UNPUBLISHED -> UNPUBLISHED;
                    case RSVP_CONFIRMATION,
                            RSVP_PROMOTION,
                            RSVP_OFFER,
                            RSVP_LAPSED,
                            RSVP_WAITS,
                            RSVP_OUTGROWN,
                            RSVP_REFUSED,
                            RSVP_CALENDAR,
                            RSVP_NEED_ANSWERED,
                            EVENT_ADDRESS,
                            RSVP_REMINDER,
                            RSVP_REMINDER_TODAY,
                            RSVP_THANKS -> ALONE;
                };
            case MessageReason.Shift shift ->
                switch (shift) {
                    case SHIFT_CHANGED, VOLUNTEER_EVENT_CHANGED -> CHANGED;
                    case VOLUNTEER_EVENT_CANCELLED -> CANCELLED;
                    case VOLUNTEER_EVENT_POSTPONED -> POSTPONED;
                    case VOLUNTEER_EVENT_UNPUBLISHED -> UNPUBLISHED;
                    case SHIFT_ASKED, SHIFT_HANDED_BACK, SHIFT_ASKING_WITHDRAWN, SHIFT_COVERED_TEAM -> ORGANIZED;
                    case SHIFT_CONFIRMATION,
                            SHIFT_DECLINED,
                            SHIFT_UNASSIGNED,
                            SHIFT_COVERED,
                            SHIFT_COVERED_LEAD,
                            SHIFT_REMINDER -> ALONE;
                    // whoever reads it has little time left
                    case SHIFT_LEFT_LATE, SHIFT_COVER_CALLED, SHIFT_ALONE_TEAM -> ALONE;
                };
            case MessageReason.Organizer organizer ->
                switch (organizer) {
                    case EVENT_MOVED -> MOVED;
                    case EVENT_SUBMITTED, EVENT_DECIDED, CHANGE_PROPOSED, CO_HOST_INVITED, CO_HOST_ANSWERED ->
                        ORGANIZED;
                    // by which a stolen account is noticed
                    case LIST_EXPORTED -> ALONE;
                };
            case MessageReason.Calendar calendar ->
                switch (calendar) {
                    case CALENDAR_SILENT, CALENDAR_HELD -> ORGANIZED;
                };
            case MessageReason.Account account -> ALONE;
            case MessageReason.Question question -> ALONE;
            case MessageReason.Role role -> ALONE;
            case MessageReason.Announcement announcement -> ALONE;
            case MessageReason.Request request -> ALONE;
            case MessageReason.Digest digest -> ALONE;
        };
    }

    /** As the database knows them. */
    List<String> reasons() {
        return names(reason -> of(reason) == this);
    }

    /** Of those that parties hear, who are one reader by their address and not by an id. */
    static List<String> reasonsToParties() {
        return names(reason -> reason instanceof MessageReason.Rsvp && of(reason) != ALONE);
    }

    private static List<String> names(Predicate<MessageReason> which) {
        return MessageReason.all().stream()
                .filter(which)
                .map(MessageReason::name)
                .toList();
    }

    /** Whether its reader counts dates; else messages. */
    public boolean countsDates() {
        return this != ORGANIZED;
    }

    /** Of its text, which is read on a locked phone. */
    public String subjectKey() {
        return "mail.together." + name().toLowerCase(Locale.ROOT) + ".subject";
    }
}
