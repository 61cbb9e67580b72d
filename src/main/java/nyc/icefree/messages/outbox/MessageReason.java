package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nyc.icefree.eventform.ReminderTimes;
import org.springframework.modulith.NamedInterface;

/**
 * Why a message is sent, in one group for each class that writes letters: it names every reason of its group, so that a new
 * one does not compile until its letter is written. Names are kept in the database: add, never rename.
 */
@NamedInterface("outbox")
public sealed interface MessageReason {
    /** A link for one use, made when its mail is sent. */
    enum Account implements MessageReason {
        SIGN_IN_LINK(MailTerms.link(Duration.ofMinutes(15))),
        STAFF_INVITATION(MailTerms.link(Duration.ofHours(72))),
        PASSWORD_RESET(MailTerms.link(Duration.ofHours(1))),
        VOLUNTEER_STAY(MailTerms.answer(14));

        private final MailTerms terms;

        Account(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** Whether somebody helps, takes a shift, has a training again, or still needs an account. */
    enum Question implements MessageReason {
        VOLUNTEER_ASKED(MailTerms.QUESTION),
        VOLUNTEER_LET_GO(MailTerms.ANSWER),
        SHIFT_OFFERED(MailTerms.ANSWER), // counted before it is written, see shifts.asks
        ADDRESS_CONFIRM(MailTerms.ANSWER),
        ADDRESS_LEFT(MailTerms.ANSWER),
        TRAINING_ENDS(MailTerms.ANSWER),
        STAFF_STAY(MailTerms.answer(14));

        private final MailTerms terms;

        Question(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** Who works for an organization: at once, since somebody who acts with a stolen account is noticed by it. */
    enum Role implements MessageReason {
        ROLE_OFFERED(MailTerms.ANSWER),
        ROLE_WAITS(MailTerms.ANSWER), // for a coordinator’s yes
        /** Somebody may take lists of names out of the app. */
        EXPORT_ALLOWED(MailTerms.ANSWER),
        COORDINATOR_ENDED(MailTerms.ANSWER),
        ACCOUNT_RENEWED(MailTerms.ANSWER);

        private final MailTerms terms;

        Role(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** To a party that comes or waits. */
    enum Rsvp implements MessageReason {
        RSVP_CONFIRMATION(MailTerms.ANSWER),
        RSVP_PROMOTION(MailTerms.ANSWER),
        /** Places are kept for it until it says whether it wants them. */
        RSVP_OFFER(MailTerms.ANSWER),
        /** Those that were kept for it went to the next. */
        RSVP_LAPSED(MailTerms.ANSWER),
        /** Organizers said yes while there was no place. */
        RSVP_WAITS(MailTerms.DECISION),
        /** The event has fewer places by now than a waiting party needs. */
        RSVP_OUTGROWN(MailTerms.DECISION),
        /** Organizers said no. */
        RSVP_REFUSED(MailTerms.DECISION),
        /** What its own calendar shows is not so any more, and no other message says so. */
        RSVP_CALENDAR(MailTerms.DECISION),
        /** Organizers said what becomes of its needs. */
        RSVP_NEED_ANSWERED(MailTerms.DECISION),
        EVENT_ADDRESS(MailTerms.NEWS_AT_ONCE),
        /** The day or the evening before. */
        RSVP_REMINDER(MailTerms.REMINDER),
        RSVP_REMINDER_TODAY(MailTerms.REMINDER),
        /** The day after, to whoever came. */
        RSVP_THANKS(MailTerms.REMINDER);

        private final MailTerms terms;

        Rsvp(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** What became of an event, to a party that comes or waits, or to a volunteer who helps there. */
    enum Event implements MessageReason {
        EVENT_CHANGED,
        EVENT_CANCELLED,
        EVENT_UNPUBLISHED,
        EVENT_POSTPONED;

        @Override
        public MailTerms terms() {
            return MailTerms.NEWS;
        }

        /** Of the text of its letter. */
        public String said() {
            return name().substring("EVENT_".length()).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * About one assignment, to the volunteer or to those who organize. These may gather who asks for a shift and who hands one
     * back, but for one that begins so soon that its seat must be filled now.
     */
    enum Shift implements MessageReason {
        SHIFT_CONFIRMATION(MailTerms.ANSWER),
        SHIFT_DECLINED(MailTerms.ANSWER), // an organizer said no, or took it away
        SHIFT_ASKED(MailTerms.ANSWER.unlessSoon()),
        SHIFT_HANDED_BACK(MailTerms.ANSWER.unlessSoon()),
        /** To who looked for cover: somebody has taken it. */
        SHIFT_COVERED(MailTerms.ANSWER),
        /** To who organizes or leads it: it is in other hands, and was never empty. */
        SHIFT_COVERED_TEAM(MailTerms.ANSWER.unlessSoon()),
        SHIFT_LEFT_LATE(MailTerms.ANSWER),
        SHIFT_COVER_CALLED(MailTerms.ANSWER), // its lead misses people, to who organizes
        /** To who organizes or leads, the day before: one person is in it, who is not to be alone. */
        SHIFT_ALONE_TEAM(MailTerms.ANSWER),
        SHIFT_CHANGED(MailTerms.NEWS),
        SHIFT_REMINDER(MailTerms.REMINDER);

        private final MailTerms terms;

        Shift(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** What the host's organizers say in their own words. */
    enum Announcement implements MessageReason {
        ANNOUNCEMENT;

        @Override
        public MailTerms terms() {
            return MailTerms.REMINDER;
        }
    }

    /** To whoever sent a request. */
    enum Request implements MessageReason {
        REQUEST_RECEIVED(MailTerms.ANSWER),
        REQUEST_ASKED(MailTerms.decision(7)),
        REQUEST_DECIDED(MailTerms.decision(7));

        private final MailTerms terms;

        Request(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /**
     * Between those who organize. What another waits for is gathered for whoever wishes so unless the event is near; whether a
     * co-host comes along can be read whenever. A move is told at once however far the event is, since the day that it left may
     * be tomorrow; and so is a list that was taken out of the app, by which a stolen account is noticed.
     */
    enum Organizer implements MessageReason {
        EVENT_SUBMITTED(MailTerms.ANSWER.unlessSoon()),
        EVENT_DECIDED(MailTerms.DECISION.unlessSoon()),
        CHANGE_PROPOSED(MailTerms.ANSWER.unlessSoon()),
        EVENT_MOVED(MailTerms.ANSWER),
        CO_HOST_INVITED(MailTerms.ANSWER.unlessSoon()),
        CO_HOST_ANSWERED(MailTerms.ANSWER.asChosen()),
        LIST_EXPORTED(MailTerms.ANSWER),
        /** Somebody may be flooding an event. */
        FLOOD_ALARM(MailTerms.ANSWER);

        private final MailTerms terms;

        Organizer(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** A partner’s own calendar needs somebody, who has days to look: it was silent for one already, or shows what it showed. */
    enum Calendar implements MessageReason {
        CALENDAR_SILENT(MailTerms.ANSWER.asChosen()),
        CALENDAR_HELD(MailTerms.ANSWER.asChosen());

        private final MailTerms terms;

        Calendar(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** To whoever gets new events once a week. */
    enum Digest implements MessageReason {
        /** Nothing else is sent to them before they have said by its link that they want it. */
        DIGEST_CONFIRM(MailTerms.ANSWER),
        DIGEST_STAY(MailTerms.answer(14)),
        DIGEST_NEWS(MailTerms.DIGEST);

        private final MailTerms terms;

        Digest(MailTerms terms) {
            this.terms = terms;
        }

        @Override
        public MailTerms terms() {
            return terms;
        }
    }

    /** As the database knows it. */
    String name();

    MailTerms terms();

    static List<MessageReason> all() {
        return Stream.of(MessageReason.class.getPermittedSubclasses())
                .flatMap(group -> Stream.of((MessageReason[]) group.getEnumConstants()))
                .toList();
    }

    static MessageReason reminder(ReminderTimes.Part part) {
        return switch (part) {
            case BEFORE -> Rsvp.RSVP_REMINDER;
            case SAME_DAY -> Rsvp.RSVP_REMINDER_TODAY;
        };
    }

    /** Of its text. */
    default String key() {
        return "message-reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a link for one use that an administrator can hand over instead. */
    default boolean isLink() {
        return terms().lane() == MailTerms.Lane.LINK;
    }

    /** Whether it warns of what becomes of roles, accounts and lists: nobody takes it back, least of all who did it. */
    default boolean isWarning() {
        return this instanceof Role
                || this instanceof Account
                || this == Question.ADDRESS_LEFT
                || this == Question.STAFF_STAY
                || this == Organizer.LIST_EXPORTED;
    }

    default boolean tellsOfEventChange() {
        return this == Event.EVENT_CHANGED || this == Event.EVENT_POSTPONED;
    }

    default boolean tellsOfChange() {
        return tellsOfEventChange() || this == Shift.SHIFT_CHANGED || this == Rsvp.RSVP_NEED_ANSWERED;
    }
}
