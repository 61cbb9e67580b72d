package nyc.icefree.eventform;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZonedDateTime;
import nyc.icefree.questions.QuestionCheck;
import nyc.icefree.questions.Questions;
import nyc.icefree.questions.QuestionsText;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * How people say that they will come.
 *
 * @param capacity most people at once, 1 to 100,000; null for no limit
 * @param closeBefore minutes on the clock before the start, until which RSVPs are taken; negative for so long after it. A
 *     distance, so that it goes with the event to another day, over a change of clocks too
 * @param admittance who may come
 * @param questions of those who come
 * @param reminders that those who come get by mail
 * @param withoutThanks whether those who came get no mail the day after
 */
@Embeddable
public record RsvpTerms(
        boolean takesRsvps,
        @Nullable Integer capacity,
        @Column(name = "rsvps_close_before") int closeBefore,

        @Enumerated(EnumType.STRING) @Column(name = "rsvps_admittance", nullable = false, length = 20)
        Admittance admittance,

        @Convert(converter = QuestionsText.class) Questions questions,

        @Enumerated(EnumType.STRING) Reminders reminders,

        boolean withoutThanks) {
    /** A year. */
    static final int EARLIEST_CLOSE = 366 * 24 * 60;

    public static final RsvpTerms NONE = of(false, null);

    /** Until the event starts. */
    public static RsvpTerms of(boolean takesRsvps, @Nullable Integer capacity) {
        return new RsvpTerms(takesRsvps, capacity, 0, Admittance.EVERYONE, Questions.NONE, Reminders.BOTH, false);
    }

    public RsvpTerms takesRsvps(boolean other) {
        return new RsvpTerms(other, capacity, closeBefore, admittance, questions, reminders, withoutThanks);
    }

    public RsvpTerms capacity(@Nullable Integer other) {
        return new RsvpTerms(takesRsvps, other, closeBefore, admittance, questions, reminders, withoutThanks);
    }

    /**
     * Where none are taken nothing closes: what stands in a field that is not shown refuses no form.
     */
    RsvpTerms cleaned() {
        var tidied = asking(QuestionCheck.tidy(questions));
        return takesRsvps ? tidied : tidied.closeBefore(0).admittance(Admittance.EVERYONE);
    }

    public RsvpTerms closeBefore(int minutes) {
        return new RsvpTerms(takesRsvps, capacity, minutes, admittance, questions, reminders, withoutThanks);
    }

    public RsvpTerms asking(Questions other) {
        return new RsvpTerms(takesRsvps, capacity, closeBefore, admittance, other, reminders, withoutThanks);
    }

    public RsvpTerms reminding(Reminders other) {
        return new RsvpTerms(takesRsvps, capacity, closeBefore, admittance, questions, other, withoutThanks);
    }

    public RsvpTerms withoutThanks(boolean other) {
        return new RsvpTerms(takesRsvps, capacity, closeBefore, admittance, questions, reminders, other);
    }

    public RsvpTerms admittance(Admittance other) {
        return new RsvpTerms(takesRsvps, capacity, closeBefore, other, questions, reminders, withoutThanks);
    }

    /**
     * From when on no RSVP is taken: never after the end. What takes all day has no hour at which it starts: with no distance,
     * RSVPs are taken until it is over.
     */
    public Instant closeAt(TimeSlot slot) {
        if (closeBefore == 0) {
            return slot.isWholeDays() ? slot.endsAt() : slot.startsAt();
        }
        var offset = slot.zone().getRules().getOffset(slot.startsAt());
        var close = ZonedDateTime.ofLocal(slot.startLocal().minusMinutes(closeBefore), slot.zone(), offset)
                .toInstant();
        return close.isAfter(slot.endsAt()) ? slot.endsAt() : close;
    }

    boolean closeAfter(TimeSlot slot) {
        return slot.startLocal().minusMinutes(closeBefore).isAfter(slot.endLocal());
    }
}
