package nyc.icefree.trainings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What organizations taught somebody, and how far each trusts them.
 *
 * @param consents with those to whom they came as somebody under 18
 */
public record HeldStanding(
        Set<HeldTraining> held, Map<OrganizationId, HeldLevel> levels, Map<OrganizationId, ParentsConsent> consents) {
    public static final HeldStanding NONE = new HeldStanding(Set.of(), Map.of());

    public HeldStanding {
        held = Set.copyOf(held);
        consents = Map.copyOf(consents);
        levels = levels.entrySet().stream()
                .filter(one -> one.getValue().level() != TrustLevel.NEW)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public HeldStanding(Set<HeldTraining> held, Map<OrganizationId, HeldLevel> levels) {
        this(held, levels, Map.of());
    }

    @Nullable
    ParentsConsent consent(OrganizationId organization) {
        return consents.get(organization);
    }

    /** @param consent null for nothing */
    HeldStanding consenting(OrganizationId organization, @Nullable ParentsConsent consent) {
        var all = new HashMap<>(consents);
        all.remove(organization);
        if (consent != null) {
            all.put(organization, consent);
        }
        return new HeldStanding(held, levels, all);
    }

    /** Of an adult. */
    HeldStanding withoutConsents() {
        return new HeldStanding(held, levels);
    }

    public HeldLevel at(OrganizationId organization) {
        return levels.getOrDefault(organization, HeldLevel.NONE);
    }

    /** When they had it; the last time, where they had it again. */
    public Optional<LocalDate> since(TrainingId training) {
        return held.stream()
                .filter(one -> one.training().equals(training))
                .map(HeldTraining::since)
                .max(LocalDate::compareTo);
    }

    /** Whoever was new is trained from that day on; an earlier day of the same training counts no more. */
    HeldStanding granted(Training training, LocalDate day) {
        if (since(training.id()).filter(had -> !had.isBefore(day)).isPresent()) {
            return this;
        }
        var all = new HashSet<>(without(training.id()).held);
        all.add(new HeldTraining(training.id(), training.organization(), day));
        var granted = new HeldStanding(all, levels, consents);
        return at(training.organization()).level() == TrustLevel.NEW
                ? granted.trusted(training.organization(), TrustLevel.TRAINED, day)
                : granted;
    }

    /** They were told that this training ends on that day, as often as they had it so far. */
    HeldStanding told(TrainingId training, LocalDate end) {
        var told = new HeldTraining.Told(end);
        return new HeldStanding(
                held.stream()
                        .map(one -> one.training().equals(training) ? one.with(told) : one)
                        .collect(Collectors.toSet()),
                levels,
                consents);
    }

    /** How far they are trusted stays. */
    HeldStanding without(TrainingId training) {
        return new HeldStanding(
                held.stream().filter(one -> !one.training().equals(training)).collect(Collectors.toSet()),
                levels,
                consents);
    }

    HeldStanding trusted(OrganizationId organization, TrustLevel level, LocalDate day) {
        var all = new HashMap<>(levels);
        all.put(organization, new HeldLevel(level, day));
        return new HeldStanding(held, all, consents);
    }

    /** What was given to either: of each training the last day, of each organization the higher level, and consent where either has it. */
    HeldStanding with(HeldStanding other) {
        var last = Stream.concat(held.stream(), other.held.stream())
                .collect(Collectors.toMap(
                        HeldTraining::training,
                        Function.identity(),
                        (one, two) -> one.since().isBefore(two.since()) ? two : one));
        var higher = new HashMap<>(levels);
        other.levels.forEach((organization, level) ->
                higher.merge(organization, level, (one, two) -> one.level().includes(two.level()) ? one : two));
        var either = new HashMap<>(consents);
        other.consents.forEach((organization, consent) ->
                either.merge(organization, consent, (one, two) -> one == ParentsConsent.HELD ? one : two));
        return new HeldStanding(Set.copyOf(last.values()), higher, either);
    }

    /** Without all that these organizations gave. */
    HeldStanding withoutAll(Set<OrganizationId> organizations) {
        return new HeldStanding(
                held.stream().filter(one -> !organizations.contains(one.by())).collect(Collectors.toSet()),
                levels.entrySet().stream()
                        .filter(one -> !organizations.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                consents.entrySet().stream()
                        .filter(one -> !organizations.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those that gave something. */
    public Set<OrganizationId> organizations() {
        return Stream.of(held.stream().map(HeldTraining::by), levels.keySet().stream(), consents.keySet().stream())
                .flatMap(one -> one)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isNothing() {
        return held.isEmpty() && levels.isEmpty() && consents.isEmpty();
    }

    /** Never what it is. */
    @Override
    public String toString() {
        return "HeldStanding[…]";
    }
}
