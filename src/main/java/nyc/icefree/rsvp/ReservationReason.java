package nyc.icefree.rsvp;

import nyc.icefree.questions.AnswerCheck;
import nyc.icefree.refusals.RefusalReason;
import org.jspecify.annotations.Nullable;

public enum ReservationReason implements RefusalReason {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    PARTY_EMPTY(Field.PARTY_SIZE),
    PARTY_TOO_LARGE(Field.PARTY_SIZE),
    PARTY_LARGER_THAN_EVENT(Field.PARTY_SIZE),
    /** The party has spots and wants more than are left; it keeps those it has. */
    PLACES_SHORT(Field.PARTY_SIZE),
    /** Organizers look at each RSVP, and saw a smaller party. */
    LOOKED_AT(Field.PARTY_SIZE),
    /** No organizer has seen the RSVP, and no device worked for it: it cannot grow so much. */
    UNSEEN_GROWS(Field.PARTY_SIZE),
    CHILDREN_ODD(Field.CHILDREN),
    CARE_FOR_NOBODY(Field.CHILDREN),
    EMAIL_ODD(Field.EMAIL),
    NOTE_TOO_LONG(Field.NOTE),
    ANSWER_MISSING(Field.QUESTION),
    ANSWER_TOO_LONG(Field.QUESTION),
    /** The organizers changed the questions: answer again. */
    QUESTIONS_CHANGED(Field.FORM),
    FULL(Field.FORM),
    /** A party of another name sent this form before. */
    ANOTHER_PARTY(Field.FORM),
    CLOSED(Field.FORM),
    /** RSVPs have closed; one that is there can be cancelled or become smaller. */
    TOO_LATE(Field.FORM),
    CANCELLED(Field.FORM),
    REASON_MISSING(Field.REASON),
    REASON_TOO_LONG(Field.REASON),
    /** The host has no coordinator who could be told of the export. */
    NOBODY_TOLD(Field.FORM),
    /** A party that waits or is off cannot have come. */
    NOT_COMING(Field.FORM),
    NOT_YET(Field.FORM),
    NEED_CHANGED(Field.FORM),
    NOT_WAITING(Field.FORM),
    OFFER_LAPSED(Field.FORM),
    /** The other date has too few spots. Here and below the party keeps what it has. */
    OTHER_DATE_FULL(Field.FORM),
    OTHER_DATE_CLOSED(Field.FORM),
    OTHER_DATE_ASKS(Field.FORM),
    OTHER_DATE_QUESTIONS(Field.FORM),
    OTHER_DATE_HAD(Field.FORM),
    OTHER_DATE_INVITES(Field.FORM),
    NOT_ASKED(Field.FORM),
    INVITATION_MISSING(Field.INVITATION),
    /** Also for an invitation that was taken back or has ended: nobody learns which. */
    INVITATION_UNKNOWN(Field.INVITATION),
    INVITATION_USED_UP(Field.INVITATION),
    INVITATION_SHORT(Field.PARTY_SIZE),
    /** The party's invitation lets nobody more in, or it has none. */
    INVITED_GROWS(Field.PARTY_SIZE);

    public enum Field {
        NAME,
        PARTY_SIZE,
        CHILDREN,
        EMAIL,
        NOTE,
        /** One of the event's questions; {@link ReservationRefused#atQuestions} says which. */
        QUESTION,
        REASON,
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
