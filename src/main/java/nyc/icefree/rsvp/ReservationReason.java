package nyc.icefree.rsvp;

import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.refusals.RefusalReason;
import org.jspecify.annotations.Nullable;

/** Why an answer is not taken as it is. */
public enum ReservationReason implements RefusalReason {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    PARTY_EMPTY(Field.PARTY_SIZE),
    PARTY_TOO_LARGE(Field.PARTY_SIZE),
    /** The event could never take a party of this size. */
    PARTY_LARGER_THAN_EVENT(Field.PARTY_SIZE),
    /** The party has places and wants more than are left; it keeps those it has. */
    PLACES_SHORT(Field.PARTY_SIZE),
    /** Organizers look at each answer, and did so at a smaller party. */
    LOOKED_AT(Field.PARTY_SIZE),
    /** Nobody has looked at the answer, and it showed nothing: it cannot become so much larger. */
    UNSEEN_GROWS(Field.PARTY_SIZE),
    CHILDREN_ODD(Field.CHILDREN),
    /** Care is asked for more children than come. */
    CARE_FOR_MORE(Field.CARE),
    EMAIL_ODD(Field.EMAIL),
    NOTE_TOO_LONG(Field.NOTE),
    /** A question of the event that must be answered was not. */
    ANSWER_MISSING(Field.QUESTION),
    ANSWER_TOO_LONG(Field.QUESTION),
    /** The organizers ask something else by now: it is to be answered again. */
    QUESTIONS_CHANGED(Field.FORM),
    /** Not enough places, and the waiting list was not accepted: ask again with it. */
    FULL(Field.FORM),
    /** The form was sent before, by a party of another name: send a new one for this party. */
    ANOTHER_PARTY(Field.FORM),
    /** The event is cancelled, over, not public, or takes no answers. */
    CLOSED(Field.FORM),
    /** The hour has passed until which answers are taken; one that is there can be cancelled or become smaller. */
    TOO_LATE(Field.FORM),
    /** The answer was cancelled before and cannot be changed any more. */
    CANCELLED(Field.FORM),
    /** More than the capacity is given only with a reason. */
    REASON_MISSING(Field.REASON),
    REASON_TOO_LONG(Field.REASON),
    /** A list leaves the app only where somebody who coordinates the host can be told. */
    NOBODY_TOLD(Field.FORM),
    /** The mark does not fit the answer's state: a waiting or cancelled party cannot have come. */
    NOT_COMING(Field.FORM),
    /** Nobody can have been there before the event's day. */
    NOT_YET(Field.FORM),
    /** The party asks for something else now than was answered. */
    NEED_CHANGED(Field.FORM),
    /** Only a waiting party can be let in. */
    NOT_WAITING(Field.FORM),
    /** Another party has the places by now that were offered, or soon will. */
    OFFER_LAPSED(Field.FORM),
    /** The other date has too few places for the party; it keeps what it has. */
    OTHER_DATE_FULL(Field.FORM),
    /** The other date takes no answers (any more); the party keeps what it has. */
    OTHER_DATE_CLOSED(Field.FORM),
    /** Organizers look at each answer to the other date; the party keeps what it has. */
    OTHER_DATE_ASKS(Field.FORM),
    /** The other date asks something that the party has not answered; it keeps what it has. */
    OTHER_DATE_QUESTIONS(Field.FORM),
    /** The party has an answer to the other date. */
    OTHER_DATE_HAD(Field.FORM),
    /** The other date is by invitation, and the party's lets nobody in there; it keeps what it has. */
    OTHER_DATE_INVITES(Field.FORM),
    /** Nobody has to say yes or no to this answer any more. */
    NOT_ASKED(Field.FORM),
    /** Only who has an invitation may answer. */
    INVITATION_MISSING(Field.INVITATION),
    /** No invitation to the event has the code, or it was taken back or has ended: nobody is told which. */
    INVITATION_UNKNOWN(Field.INVITATION),
    /** All its people are let in. */
    INVITATION_USED_UP(Field.INVITATION),
    /** It lets in fewer people than are in the party. */
    INVITATION_SHORT(Field.PARTY_SIZE),
    /** The party's invitation lets nobody more in, or it has none where one is needed; it keeps what it has. */
    INVITED_GROWS(Field.PARTY_SIZE);

    /** Where on the form a reason is shown. */
    public enum Field {
        NAME,
        PARTY_SIZE,
        CHILDREN,
        CARE,
        EMAIL,
        NOTE,
        /** One of the event's; {@link ReservationRefused#atQuestions} says which. */
        QUESTION,
        /** In which it takes part. */
        REASON,
        /** The code of one. */
        INVITATION,
        FORM
    }

    private final Field field;

    ReservationReason(Field field) {
        this.field = field;
    }

    static ReservationReason of(AnswerCheck.Reason reason) {
        return switch (reason) {
            case ANSWER_MISSING -> ANSWER_MISSING;
            case ANSWER_TOO_LONG -> ANSWER_TOO_LONG;
        };
    }

    /** @throws ReservationRefused with this reason unless that holds */
    public void refuseUnless(boolean holds) {
        if (!holds) {
            throw new ReservationRefused(this);
        }
    }

    /** @throws ReservationRefused for any reason; null for none */
    public static void refuse(@Nullable ReservationReason any) {
        if (any != null) {
            throw new ReservationRefused(any);
        }
    }

    public Field field() {
        return field;
    }
}
