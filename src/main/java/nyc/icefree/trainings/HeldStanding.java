package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What organizations taught somebody, and how far each trusts them.
 *
 * @param consents with those to whom they came as somebody under 18
 * @param said what of it leads of shifts said and can take back still
 */
public record HeldStanding(
        Set<HeldTraining> held,
        Map<OrganizationId, HeldLevel> levels,
        Map<OrganizationId, ParentsConsent> consents,
        Set<SaidByLead> said) {
    public static final HeldStanding NONE = new HeldStanding(Set.of(), Map.of());

    public HeldStanding {
        held = Set.copyOf(held);
        consents = Map.copyOf(consents);
        said = Set.copyOf(said);
        levels = levels.entrySet().stream()
                .filter(one -> one.getValue().level() != TrustLevel.NEW)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public HeldStanding(Set<HeldTraining> held, Map<OrganizationId, HeldLevel> levels) {
        this(held, levels, Map.of(), Set.of());
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
        return new HeldStanding(held, levels, all, said);
    }

    /** Of an adult. */
    HeldStanding withoutConsents() {
        return new HeldStanding(held, levels, Map.of(), said);
    }

    public HeldLevel at(OrganizationId organization) {
        return levels.getOrDefault(organization, HeldLevel.NONE);
    }

    /** When they had it; the last time, where they had it again. */
    public Optional<LocalDate> since(TrainingId training) {
        return Optional.ofNullable(last(training)).map(HeldTraining::since);
    }

    /** Whoever was new is trained from that day on; an earlier day of the same training counts no more. No lead takes it back. */
    HeldStanding granted(Training training, LocalDate day) {
        var had = new HeldTraining(training.id(), training.organization(), day);
        boolean newer = isNewer(had, before(training.id()));
        return decided(training.organization())
                .saying(one -> one.training().equals(training.id()) ? one.on(later(one.before(), had)) : one)
                .having(had, newer);
    }

    /** The same by the word of a lead: {@link #takenBack} makes it undone. Twice changes nothing. */
    HeldStanding said(Training training, LocalDate day, UUID lead, Instant until) {
        if (said.stream().anyMatch(one -> one.is(lead, training.id()))) {
            return this;
        }
        var by = training.organization();
        var before = before(training.id());
        boolean newer = isNewer(new HeldTraining(training.id(), by, day), before);
        var mine = new SaidByLead(lead, training.id(), by, day, before, newer && isFresh(by), until);
        var given = having(mine.held(), newer);
        return new HeldStanding(
                given.held,
                given.levels,
                consents,
                Stream.concat(said.stream(), Stream.of(mine)).collect(Collectors.toSet()));
    }

    /** One thing that this lead said and can take back still; of the one event of their shift there is seldom another. */
    Optional<SaidByLead> saidBy(UUID lead, Instant now) {
        return said.stream()
                .filter(one -> one.lead().equals(lead) && one.isOpen(now))
                .findAny();
    }

    /** As if that lead had not said it; what others said or decided, before and since, stands. */
    HeldStanding takenBack(UUID lead, TrainingId training) {
        var mine = said.stream().filter(one -> one.is(lead, training)).findAny();
        return mine.map(this::without).orElse(this);
    }

    private HeldStanding without(SaidByLead mine) {
        var rest = said.stream().filter(one -> !one.equals(mine)).collect(Collectors.toSet());
        var all = new HashSet<>(without(mine.training()).held);
        Stream.concat(
                        Stream.ofNullable(mine.before()),
                        rest.stream()
                                .filter(one -> one.training().equals(mine.training()))
                                .map(SaidByLead::held))
                .reduce(HeldStanding::later)
                .ifPresent(all::add);
        var left = new HashMap<>(levels);
        if (mine.fresh()
                && at(mine.by()).level() == TrustLevel.TRAINED
                && rest.stream().noneMatch(one -> one.by().equals(mine.by()) && one.fresh())) {
            left.remove(mine.by());
        }
        return new HeldStanding(all, left, consents, rest);
    }

    /** As if no lead had said what can be taken back still. */
    HeldStanding withoutSaid(Instant now) {
        var less = this;
        for (var one : said) {
            less = one.isOpen(now) ? less.takenBack(one.lead(), one.training()) : less;
        }
        return less;
    }

    /** What can be taken back no more stays as it is. */
    HeldStanding settled(Instant now) {
        return settled(one -> !one.isOpen(now));
    }

    private HeldStanding settled(Predicate<SaidByLead> which) {
        var less = this;
        for (var one : said) {
            less = which.test(one) ? less.decided(one.by()) : less;
        }
        return new HeldStanding(
                held,
                levels,
                consents,
                less.said.stream().filter(which.negate()).collect(Collectors.toSet()));
    }

    /** What stands of it without all that leads said. */
    private @Nullable HeldTraining before(TrainingId training) {
        var open = said.stream().filter(one -> one.training().equals(training)).findAny();
        return open.isPresent() ? open.get().before() : last(training);
    }

    private @Nullable HeldTraining last(TrainingId training) {
        return held.stream()
                .filter(one -> one.training().equals(training))
                .reduce(HeldStanding::later)
                .orElse(null);
    }

    private boolean isFresh(OrganizationId organization) {
        return at(organization).level() == TrustLevel.NEW
                || said.stream().anyMatch(one -> one.by().equals(organization) && one.fresh());
    }

    /** How far that organization trusts them is its own decision from now on, and no lead's word. */
    private HeldStanding decided(OrganizationId organization) {
        return saying(one -> one.by().equals(organization) ? one.asFresh(false) : one);
    }

    private HeldStanding saying(UnaryOperator<SaidByLead> other) {
        return new HeldStanding(held, levels, consents, said.stream().map(other).collect(Collectors.toSet()));
    }

    /** @param newer whether whoever is new is trained by it */
    private HeldStanding having(HeldTraining had, boolean newer) {
        var all = held.stream()
                .filter(one -> !one.training().equals(had.training()))
                .collect(Collectors.toSet());
        all.add(later(last(had.training()), had));
        var given = new HeldStanding(all, levels, consents, said);
        return newer && at(had.by()).level() == TrustLevel.NEW
                ? given.at(had.by(), TrustLevel.TRAINED, had.since())
                : given;
    }

    private static boolean isNewer(HeldTraining had, @Nullable HeldTraining before) {
        return before == null || before.since().isBefore(had.since());
    }

    private static HeldTraining later(@Nullable HeldTraining one, HeldTraining other) {
        return one == null || one.since().isBefore(other.since()) ? other : one;
    }

    /** They were told that this training ends on that day, as often as they had it so far. */
    HeldStanding told(TrainingId training, LocalDate end) {
        UnaryOperator<HeldTraining> hear =
                one -> one.training().equals(training) ? one.with(new HeldTraining.Told(end)) : one;
        return new HeldStanding(
                held.stream().map(hear).collect(Collectors.toSet()),
                levels,
                consents,
                said.stream()
                        .map(one -> one.before() == null ? one : one.on(hear.apply(one.before())))
                        .collect(Collectors.toSet()));
    }

    /** How far they are trusted stays. */
    HeldStanding without(TrainingId training) {
        return new HeldStanding(
                held.stream().filter(one -> !one.training().equals(training)).collect(Collectors.toSet()),
                levels,
                consents,
                settled(one -> one.training().equals(training)).said);
    }

    HeldStanding trusted(OrganizationId organization, TrustLevel level, LocalDate day) {
        return decided(organization).at(organization, level, day);
    }

    private HeldStanding at(OrganizationId organization, TrustLevel level, LocalDate day) {
        var all = new HashMap<>(levels);
        all.put(organization, new HeldLevel(level, day));
        return new HeldStanding(held, all, consents, said);
    }

    /** What was given to either: of each training the last day, of each organization the higher level, and consent where either has it. */
    HeldStanding with(HeldStanding other) {
        var last = Stream.concat(held.stream(), other.held.stream())
                .collect(Collectors.toMap(HeldTraining::training, Function.identity(), HeldStanding::later));
        var higher = new HashMap<>(levels);
        other.levels.forEach((organization, level) ->
                higher.merge(organization, level, (one, two) -> one.level().includes(two.level()) ? one : two));
        var either = new HashMap<>(consents);
        other.consents.forEach((organization, consent) ->
                either.merge(organization, consent, (one, two) -> one == ParentsConsent.HELD ? one : two));
        var both = Stream.concat(said.stream(), other.said.stream())
                .map(one -> one.on(Stream.of(this, other)
                                .flatMap(each -> Stream.ofNullable(each.before(one.training())))
                                .reduce(HeldStanding::later)
                                .orElse(null))
                        .asFresh(one.fresh() && isFresh(one.by()) && other.isFresh(one.by())))
                .collect(Collectors.toSet());
        return new HeldStanding(Set.copyOf(last.values()), higher, either, both);
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
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                said.stream().filter(one -> !organizations.contains(one.by())).collect(Collectors.toSet()));
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
