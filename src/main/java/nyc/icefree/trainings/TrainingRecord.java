package nyc.icefree.trainings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * @param held the last time of each training
 * @param consents of organizations to which they came as somebody under 18
 */
public record TrainingRecord(
        Set<HeldTraining> held, Map<OrganizationId, HeldLevel> levels, Map<OrganizationId, ParentsConsent> consents) {
    public static final TrainingRecord NONE = new TrainingRecord(Set.of(), Map.of(), Map.of());

    public TrainingRecord {
        held = Set.copyOf(held);
        consents = Map.copyOf(consents);
        levels = without(levels, one -> one.getValue().level() == TrustLevel.NEW);
    }

    @Nullable
    ParentsConsent consent(OrganizationId organization) {
        return consents.get(organization);
    }

    /** @param consent null for nothing noted */
    TrainingRecord consenting(OrganizationId organization, @Nullable ParentsConsent consent) {
        var all = new HashMap<>(consents);
        all.remove(organization);
        if (consent != null) {
            all.put(organization, consent);
        }
        return new TrainingRecord(held, levels, all);
    }

    TrainingRecord withoutConsents() {
        return new TrainingRecord(held, levels, Map.of());
    }

    public HeldLevel at(OrganizationId organization) {
        return levels.getOrDefault(organization, HeldLevel.NONE);
    }

    /** The last day on which they had it. */
    public Optional<LocalDate> since(TrainingId training) {
        return held.stream()
                .filter(one -> one.training().equals(training))
                .map(HeldTraining::since)
                .findFirst();
    }

    /** Makes a new person trained from that day. An earlier day of the same training is replaced. */
    TrainingRecord granted(Training training, LocalDate day) {
        if (since(training.id()).filter(since -> !since.isBefore(day)).isPresent()) {
            return this;
        }
        var by = training.organization();
        var given = having(new HeldTraining(training.id(), by, day));
        return at(by).level() == TrustLevel.NEW ? given.trusted(by, TrustLevel.TRAINED, day) : given;
    }

    TrainingRecord told(HeldTraining training, LocalDate end) {
        return having(new HeldTraining(training.training(), training.by(), training.since(), end));
    }

    private TrainingRecord having(HeldTraining one) {
        var all = new HashSet<>(without(one.training()).held);
        all.add(one);
        return new TrainingRecord(all, levels, consents);
    }

    TrainingRecord without(TrainingId training) {
        return new TrainingRecord(
                held.stream().filter(one -> !one.training().equals(training)).collect(Collectors.toSet()),
                levels,
                consents);
    }

    TrainingRecord trusted(OrganizationId organization, TrustLevel level, LocalDate day) {
        var all = new HashMap<>(levels);
        all.put(organization, new HeldLevel(level, day));
        return new TrainingRecord(held, all, consents);
    }

    TrainingRecord withoutAll(Set<OrganizationId> organizations) {
        return new TrainingRecord(
                held.stream().filter(one -> !organizations.contains(one.by())).collect(Collectors.toSet()),
                without(levels, one -> organizations.contains(one.getKey())),
                without(consents, one -> organizations.contains(one.getKey())));
    }

    private static <V> Map<OrganizationId, V> without(
            Map<OrganizationId, V> all, Predicate<Map.Entry<OrganizationId, V>> which) {
        return all.entrySet().stream()
                .filter(which.negate())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Set<OrganizationId> organizations() {
        return Stream.of(held.stream().map(HeldTraining::by), levels.keySet().stream(), consents.keySet().stream())
                .flatMap(one -> one)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isNothing() {
        return held.isEmpty() && levels.isEmpty() && consents.isEmpty();
    }

    /** Hides the content. */
    @Override
    public String toString() {
        return "HeldStanding[…]";
    }
}
