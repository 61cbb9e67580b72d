package nyc.icefree.messages;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the letter that a row stands for, from what is true at that moment. */
@Component
class Letters {
    static final List<MessageReason> ASKS_WHO_IS_SILENT =
            List.of(MessageReason.STAFF_STAY, MessageReason.VOLUNTEER_STAY);

    private final RsvpLetters rsvps;
    private final ShiftLetters shifts;
    private final AccountLetters accounts;
    private final HelpLetters help;
    private final SilenceLetters silence;
    private final OrganizerLetters organizers;
    private final RequestLetters requests;
    private final CalendarLetters calendars;
    private final RoleLetters roles;

    Letters(
            RsvpLetters rsvps,
            ShiftLetters shifts,
            AccountLetters accounts,
            HelpLetters help,
            SilenceLetters silence,
            OrganizerLetters organizers,
            RequestLetters requests,
            CalendarLetters calendars,
            RoleLetters roles) {
        this.rsvps = rsvps;
        this.shifts = shifts;
        this.accounts = accounts;
        this.help = help;
        this.silence = silence;
        this.organizers = organizers;
        this.requests = requests;
        this.calendars = calendars;
        this.roles = roles;
    }

    /** The mail server has it, or none ever will: what counts from a letter counts from now, and not from the first try to send it. */
    void asked(QueuedMessage message) {
        if (message.reason() == MessageReason.STAFF_STAY) {
            silence.staffAsked(message.recipient().person());
        } else if (message.reason() == MessageReason.VOLUNTEER_STAY) {
            silence.volunteerAsked(message.recipient().person());
        }
    }

    LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return switch (message.reason()) {
            case SIGN_IN_LINK, STAFF_INVITATION, PASSWORD_RESET, VOLUNTEER_STAY -> accounts.compose(message, reader);
            case STAFF_STAY -> silence.compose(message, reader);
            case VOLUNTEER_ASKED -> help.compose(message);
            case REQUEST_RECEIVED, REQUEST_ASKED, REQUEST_DECIDED -> requests.compose(message, reader);
            case RSVP_CONFIRMATION,
                    RSVP_PROMOTION,
                    EVENT_CHANGED,
                    EVENT_ADDRESS,
                    EVENT_CANCELLED,
                    EVENT_POSTPONED,
                    EVENT_UNPUBLISHED -> rsvps.compose(message, reader, now);
            case SHIFT_CONFIRMATION,
                    SHIFT_DECLINED,
                    SHIFT_UNASSIGNED,
                    SHIFT_ASKED,
                    SHIFT_HANDED_BACK,
                    SHIFT_ASKING_WITHDRAWN,
                    VOLUNTEER_EVENT_UNPUBLISHED,
                    SHIFT_CHANGED,
                    VOLUNTEER_EVENT_CHANGED,
                    VOLUNTEER_EVENT_CANCELLED,
                    VOLUNTEER_EVENT_POSTPONED -> shifts.compose(message, now);
            case ROLE_OFFERED, ROLE_WAITS, COORDINATOR_ENDED, ACCOUNT_RENEWED -> roles.compose(message);
            case CALENDAR_SILENT, CALENDAR_HELD -> calendars.compose(message);
            case EVENT_SUBMITTED, EVENT_DECIDED, CHANGE_PROPOSED, EVENT_MOVED, CO_HOST_INVITED, CO_HOST_ANSWERED ->
                organizers.compose(message, now);
        };
    }
}
