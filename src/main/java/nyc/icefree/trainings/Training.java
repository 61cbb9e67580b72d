package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;

/** What an organization teaches. */
public record Training(TrainingId id, OrganizationId organization, int version, TrainingForm form) {
    public NamesByLanguage names() {
        return form.names();
    }

    /** The first day on which it counts no more; nothing where it always does. @param since the day on which somebody had it */
    public Optional<LocalDate> expiry(LocalDate since) {
        return Optional.ofNullable(form.months()).map(since::plusMonths);
    }

    /** Whether it counts until that moment; from the first minute of the day of its expiry on it does not. */
    boolean countsUntil(Instant moment, LocalDate since, ZoneId home) {
        return expiry(since)
                .map(day -> !day.atStartOfDay(home).toInstant().isBefore(moment))
                .orElse(true);
    }
}
