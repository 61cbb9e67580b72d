package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;

public record Training(TrainingId id, OrganizationId organization, int version, TrainingForm form) {
    public NamesByLanguage names() {
        return form.names();
    }

    /** The first day on which it no longer counts; empty when it always does. */
    public Optional<LocalDate> expiry(LocalDate since) {
        return Optional.ofNullable(form.months()).map(since::plusMonths);
    }

    /** Whether it still counts at that moment. It expires at the start of its expiry day. */
    boolean countsUntil(Instant moment, LocalDate since, ZoneId home) {
        return expiry(since)
                .map(day -> !day.atStartOfDay(home).toInstant().isBefore(moment))
                .orElse(true);
    }
}
