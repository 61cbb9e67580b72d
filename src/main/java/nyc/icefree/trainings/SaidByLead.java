package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * That whoever leads a shift said who was at a training, as long as they can take it back.
 *
 * @param lead their seat in that shift
 * @param by who teaches it
 * @param since the day of the event, by the clock of the campaign
 * @param before what stands of the training without all that leads said; null for nothing. The same in all that is said of it
 * @param fresh whether it made them trained, whom without all that leads said the organization knows as new
 * @param until when it can be taken back, exclusive
 */
public record SaidByLead(
        UUID lead,
        TrainingId training,
        OrganizationId by,
        LocalDate since,
        @Nullable HeldTraining before,
        boolean fresh,
        Instant until) {
    boolean is(UUID said, TrainingId what) {
        return lead.equals(said) && training.equals(what);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until);
    }

    SaidByLead on(@Nullable HeldTraining other) {
        return new SaidByLead(lead, training, by, since, other, fresh, until);
    }

    SaidByLead asFresh(boolean other) {
        return new SaidByLead(lead, training, by, since, before, other, until);
    }

    HeldTraining held() {
        return new HeldTraining(training, by, since);
    }

    /** Never who had what. */
    @Override
    public String toString() {
        return "SaidByLead[…]";
    }
}
