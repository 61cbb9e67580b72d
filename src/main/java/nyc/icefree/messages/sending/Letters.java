package nyc.icefree.messages.sending;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.messages.announcements.AnnouncementLetters;
import nyc.icefree.messages.asks.AskLetters;
import nyc.icefree.messages.letters.AccountLetters;
import nyc.icefree.messages.letters.AddressLetters;
import nyc.icefree.messages.letters.CalendarLetters;
import nyc.icefree.messages.letters.DigestLetters;
import nyc.icefree.messages.letters.HelpLetters;
import nyc.icefree.messages.letters.JoinedLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.OrganizerLetters;
import nyc.icefree.messages.letters.RequestLetters;
import nyc.icefree.messages.letters.RoleLetters;
import nyc.icefree.messages.letters.RsvpLetters;
import nyc.icefree.messages.letters.ShiftLetters;
import nyc.icefree.messages.letters.SilenceLetters;
import nyc.icefree.messages.letters.TrainingLetters;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import org.springframework.stereotype.Component;

/** Writes the letter that a row stands for, from what is true at that moment. */
@Component
public class Letters {
    static final List<MessageReason> ASKS_WHO_IS_SILENT =
            List.of(MessageReason.STAFF_STAY, MessageReason.VOLUNTEER_STAY, MessageReason.DIGEST_STAY);

    private final RsvpLetters rsvps;
    private final ShiftLetters shifts;
    private final AccountLetters accounts;
    private final HelpLetters help;
    private final AddressLetters addresses;
    private final SilenceLetters silence;
    private final OrganizerLetters organizers;
    private final RequestLetters requests;
    private final CalendarLetters calendars;
    private final RoleLetters roles;
    private final DigestLetters digests;
    private final AskLetters asks;
    private final AnnouncementLetters announcements;
    private final TrainingLetters trainings;
    private final JoinedLetters joined;

    Letters(
            RsvpLetters rsvps,
            ShiftLetters shifts,
            AccountLetters accounts,
            HelpLetters help,
            AddressLetters addresses,
            SilenceLetters silence,
            OrganizerLetters organizers,
            RequestLetters requests,
            CalendarLetters calendars,
            RoleLetters roles,
            DigestLetters digests,
            AskLetters asks,
            AnnouncementLetters announcements,
            TrainingLetters trainings,
            JoinedLetters joined) {
        this.trainings = trainings;
        this.joined = joined;
        this.asks = asks;
        this.announcements = announcements;
        this.rsvps = rsvps;
        this.shifts = shifts;
        this.accounts = accounts;
        this.help = help;
        this.addresses = addresses;
        this.silence = silence;
        this.organizers = organizers;
        this.requests = requests;
        this.calendars = calendars;
        this.roles = roles;
        this.digests = digests;
    }

    /** The mail server has it, or none ever will: what counts from a letter counts from now, and not from the first try to send it. */
    void asked(QueuedMessage message) {
        if (message.reason() == MessageReason.STAFF_STAY) {
            silence.staffAsked(message.recipient().person());
        } else if (message.reason() == MessageReason.VOLUNTEER_STAY) {
            silence.volunteerAsked(message.recipient().person());
        } else if (message.reason() == MessageReason.DIGEST_STAY) {
            silence.digestAsked(message.recipient().digest());
        }
    }

    /** The mail server has it. */
    void left(QueuedMessage message) {
        if (message.recipient().kind() == Recipient.Kind.RSVP) {
            rsvps.left(message);
        }
    }

    /**
     * One letter of several that may join, see {@link JoinedLetters}.
     *
     * @param messages of which they are, all of one gathering
     */
    public Letter join(List<Letter> letters, List<QueuedMessage> messages) {
        long dates = messages.stream()
                .map(message -> message.event() == null ? message.about() : message.event())
                .distinct()
                .count();
        return joined.join(
                Objects.requireNonNull(messages.getFirst().reason().terms().grouping()), letters, (int) dates);
    }

    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        var reason = message.reason();
        return switch (reason) {
            case SIGN_IN_LINK, STAFF_INVITATION, PASSWORD_RESET, VOLUNTEER_STAY ->
                accounts.compose(reason, message, reader, now);
            case STAFF_STAY -> silence.compose(message, reader, now);
            case VOLUNTEER_ASKED -> help.compose(message, reader);
            case VOLUNTEER_LET_GO -> help.partedWith(message);
            case TRAINING_ENDS -> trainings.compose(message, now);
            case SHIFT_OFFERED -> asks.compose(message, reader, now);
            case ADDRESS_CONFIRM, ADDRESS_LEFT -> addresses.compose(message, reader);
            case ROLE_OFFERED, ROLE_WAITS, EXPORT_ALLOWED, COORDINATOR_ENDED, ACCOUNT_RENEWED ->
                roles.compose(reason, message);
            case ANNOUNCEMENT -> announcements.compose(message, reader, now);
            case REQUEST_RECEIVED, REQUEST_ASKED, REQUEST_DECIDED -> requests.compose(reason, message, reader);
            case EVENT_SUBMITTED,
                    EVENT_DECIDED,
                    CHANGE_PROPOSED,
                    EVENT_MOVED,
                    CO_HOST_INVITED,
                    CO_HOST_ANSWERED,
                    LIST_EXPORTED,
                    FLOOD_ALARM -> organizers.compose(reason, message, now);
            case CALENDAR_SILENT, CALENDAR_HELD -> calendars.compose(reason, message);
            case DIGEST_CONFIRM, DIGEST_STAY, DIGEST_NEWS -> digests.compose(reason, message, reader, now);
            default ->
                message.recipient().kind() == Recipient.Kind.RSVP
                        ? rsvps.compose(reason, message, reader, now)
                        : shifts.compose(reason, message, now);
        };
    }
}
