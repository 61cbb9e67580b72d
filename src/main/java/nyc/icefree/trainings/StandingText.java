package nyc.icefree.trainings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;

/**
 * Writes a standing as text to be sealed, one line each: {@code training ORGANIZATION ID DAY TOLD},
 * {@code level ORGANIZATION LEVEL DAY} or {@code consent ORGANIZATION MISSING}. Texts up to 1,024 characters are padded, so that
 * the sealed size tells nothing.
 */
final class StandingText {
    private static final int LENGTH = 1_024;

    private StandingText() {}

    static String write(TrainingRecord standing) {
        String text = Stream.of(
                        standing.held().stream()
                                .map(one -> line("training", one.by(), one.training(), one.since())
                                        + (one.told() == null ? "" : " " + one.told())),
                        standing.levels().entrySet().stream()
                                .map(one -> line(
                                        "level",
                                        one.getKey(),
                                        one.getValue().level(),
                                        Objects.requireNonNull(one.getValue().since()))),
                        standing.consents().entrySet().stream()
                                .map(one -> line("consent", one.getKey(), one.getValue())))
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        return text + " ".repeat(Math.floorMod(-text.length(), LENGTH));
    }

    private static String line(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Skips unknown values, such as a level of a newer version. */
    static TrainingRecord read(String text) {
        var held = new HashSet<HeldTraining>();
        Map<OrganizationId, HeldLevel> levels = new HashMap<>();
        Map<OrganizationId, ParentsConsent> consents = new HashMap<>();
        text.strip().lines().map(line -> line.split(" ")).forEach(parts -> {
            switch (parts[0]) {
                case "training" ->
                    held.add(new HeldTraining(
                            new TrainingId(UUID.fromString(parts[2])),
                            organization(parts),
                            LocalDate.parse(parts[3]),
                            parts.length == 4 ? null : LocalDate.parse(parts[4])));
                case "level" ->
                    word(TrustLevel.values(), parts[2])
                            .ifPresent(level ->
                                    levels.put(organization(parts), new HeldLevel(level, LocalDate.parse(parts[3]))));
                case "consent" ->
                    word(ParentsConsent.values(), parts[2])
                            .ifPresent(consent -> consents.put(organization(parts), consent));
                default -> {}
            }
        });
        return new TrainingRecord(held, levels, consents);
    }

    private static OrganizationId organization(String[] parts) {
        return new OrganizationId(UUID.fromString(parts[1]));
    }

    private static <E extends Enum<E>> Optional<E> word(E[] known, String text) {
        return Arrays.stream(known).filter(one -> one.name().equals(text)).findFirst();
    }
}
