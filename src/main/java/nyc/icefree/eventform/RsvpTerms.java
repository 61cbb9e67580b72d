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
 * @param closeBefore minutes by the wall clock before the start at which RSVPs close; negative for after it. Relative,
 *     so it moves with the event, also over a clock change
 * @param reminders by mail, for those who come
 * @param withoutThanks no mail the day after
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
    /** A year, in minutes. */
    static final int EARLIEST_CLOSE = 366 * 24 * 60;

    public static final RsvpTerms NONE = of(false, null);

    /** RSVPs close when the event starts. */
    public static RsvpTerms of(boolean takesRsvps, @Nullable Integer capacity) {
        return new RsvpTerms(takesRsvps, capacity, 0, Admittance.EVERYONE, Questions.NONE, Reminders.BOTH, false);
    }

    public RsvpTerms takesRsvps(boolean other) {
        return new RsvpTerms(other, capacity, closeBefore, admittance, questions, reminders, withoutThanks);
    }

    public RsvpTerms capacity(@Nullable Integer other) {
        return new RsvpTerms(takesRsvps, other, closeBefore, admittance, questions, reminders, withoutThanks);
    }

    /** Resets hidden fields when no RSVPs are taken, so that they cannot make the form invalid. */
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
     * When RSVPs close; never after the end. For whole days without {@code closeBefore} it is the end, since they have
     * no starting hour.
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
