package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.util.Locale;
import nyc.icefree.eventform.ReminderTimes;
import org.springframework.modulith.NamedInterface;

/** Why a message is sent, and how it is treated. Names are kept in the database: add, never rename. */
@NamedInterface("outbox")
public enum MessageReason {
    SIGN_IN_LINK(MailTerms.link(Duration.ofMinutes(15))),
    STAFF_INVITATION(MailTerms.link(Duration.ofHours(72))),
    PASSWORD_RESET(MailTerms.link(Duration.ofHours(1))),
    VOLUNTEER_STAY(MailTerms.answer(14).warning()),
    VOLUNTEER_ASKED(MailTerms.QUESTION),
    VOLUNTEER_LET_GO(MailTerms.ANSWER),
    SHIFT_OFFERED(MailTerms.DECISION), // counted before it is written, see shifts.asks
    ADDRESS_CONFIRM(MailTerms.ANSWER),
    ADDRESS_LEFT(MailTerms.ANSWER.warning()),
    TRAINING_ENDS(MailTerms.ANSWER),
    STAFF_STAY(MailTerms.answer(14).warning()),

    // at once: somebody who acts with a stolen account is noticed by these
    ROLE_OFFERED(MailTerms.ANSWER.warning()),
    ROLE_WAITS(MailTerms.ANSWER.warning()), // for a coordinator’s yes
    EXPORT_ALLOWED(MailTerms.ANSWER.warning()),
    COORDINATOR_ENDED(MailTerms.ANSWER.warning()),
    ACCOUNT_RENEWED(MailTerms.ANSWER.warning()),

    RSVP_CONFIRMATION(MailTerms.ANSWER),
    RSVP_PROMOTION(MailTerms.ANSWER),
    RSVP_OFFER(MailTerms.ANSWER),
    RSVP_LAPSED(MailTerms.ANSWER),
    RSVP_WAITS(MailTerms.DECISION),
    RSVP_OUTGROWN(MailTerms.DECISION),
    RSVP_REFUSED(MailTerms.DECISION),
    RSVP_CALENDAR(MailTerms.DECISION),
    RSVP_NEED_ANSWERED(MailTerms.DECISION),
    EVENT_ADDRESS(MailTerms.NEWS_AT_ONCE),
    RSVP_REMINDER(MailTerms.REMINDER),
    RSVP_REMINDER_TODAY(MailTerms.REMINDER),
    RSVP_THANKS(MailTerms.REMINDER),

    EVENT_CHANGED(MailTerms.NEWS.together(LetterGrouping.CHANGED)),
    EVENT_CANCELLED(MailTerms.NEWS.together(LetterGrouping.CANCELLED)),
    EVENT_UNPUBLISHED(MailTerms.NEWS.together(LetterGrouping.UNPUBLISHED)),
    EVENT_POSTPONED(MailTerms.NEWS.together(LetterGrouping.POSTPONED)),

    SHIFT_CONFIRMATION(MailTerms.TAKEN),
    SHIFT_DECLINED(MailTerms.DECISION),
    SHIFT_ASKED(MailTerms.ANSWER.unlessSoon()),
    SHIFT_HANDED_BACK(MailTerms.ANSWER.unlessSoon()),
    SHIFT_COVERED(MailTerms.ANSWER),
    SHIFT_COVERED_TEAM(MailTerms.ANSWER.unlessSoon()),
    SHIFT_LEFT_LATE(MailTerms.ANSWER),
    SHIFT_COVER_CALLED(MailTerms.ANSWER),
    SHIFT_ALONE_TEAM(MailTerms.ANSWER),
    SHIFT_CHANGED(MailTerms.NEWS.together(LetterGrouping.CHANGED)),
    SHIFT_REMINDER(MailTerms.REMINDER),
    SHIFT_REMINDER_TODAY(MailTerms.REMINDER),
    SHIFT_THANKS(MailTerms.REMINDER),

    ANNOUNCEMENT(MailTerms.REMINDER),

    REQUEST_RECEIVED(MailTerms.ANSWER),
    REQUEST_ASKED(MailTerms.decision(7)),
    REQUEST_DECIDED(MailTerms.decision(7)),

    EVENT_SUBMITTED(MailTerms.ANSWER.unlessSoon()),
    EVENT_DECIDED(MailTerms.DECISION.unlessSoon()),
    CHANGE_PROPOSED(MailTerms.ANSWER.unlessSoon()),
    EVENT_MOVED(MailTerms.ANSWER.together(LetterGrouping.MOVED)), // at once: the day that it left may be tomorrow
    CO_HOST_INVITED(MailTerms.ANSWER.unlessSoon()),
    CO_HOST_ANSWERED(MailTerms.ANSWER.asChosen()),
    LIST_EXPORTED(MailTerms.ANSWER.warning()),
    FLOOD_ALARM(MailTerms.ANSWER),

    CALENDAR_SILENT(MailTerms.ANSWER.asChosen()),
    CALENDAR_HELD(MailTerms.ANSWER.asChosen()),

    DIGEST_CONFIRM(MailTerms.ANSWER),
    DIGEST_STAY(MailTerms.answer(14)),
    DIGEST_NEWS(MailTerms.DIGEST);

    private final MailTerms terms;

    MessageReason(MailTerms terms) {
        this.terms = terms;
    }

    public MailTerms terms() {
        return terms;
    }

    public static MessageReason reminder(ReminderTimes.Part part) {
        return switch (part) {
            case BEFORE -> RSVP_REMINDER;
            case SAME_DAY -> RSVP_REMINDER_TODAY;
        };
    }

    public static MessageReason shiftReminder(ReminderTimes.Part part) {
        return switch (part) {
            case BEFORE -> SHIFT_REMINDER;
            case SAME_DAY -> SHIFT_REMINDER_TODAY;
        };
    }

    public String key() {
        return "message-reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For one use: an administrator can hand it over instead. */
    public boolean isLink() {
        return terms.lane() == MailTerms.Lane.LINK;
    }

    /** News of an event, to parties and to volunteers. */
    public boolean isEventNews() {
        return this == EVENT_CHANGED || this == EVENT_CANCELLED || this == EVENT_UNPUBLISHED || this == EVENT_POSTPONED;
    }

    /** Its row is about an organization. */
    public boolean isAboutOrganization() {
        return this == ROLE_OFFERED || this == ROLE_WAITS || this == EXPORT_ALLOWED || this == COORDINATOR_ENDED;
    }

    public boolean tellsOfEventChange() {
        return this == EVENT_CHANGED || this == EVENT_POSTPONED;
    }

    public boolean tellsOfChange() {
        return tellsOfEventChange() || this == SHIFT_CHANGED || this == RSVP_NEED_ANSWERED;
    }
}
