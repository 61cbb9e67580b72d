package nyc.icefree.unfinished;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a half-written plan is written down, as JSON. It outlives the version of the app that wrote it: what is not there, or is
 * not known any more, reads as if it had not been typed, and nothing names a class.
 *
 * @param format raised when the same name comes to mean something else
 */
record PlanText(
        int format,
        @Nullable String after,
        @Nullable FormText form,
        @Nullable RepeatsText repeats,
        @Nullable Map<String, String> unread) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @param rule as RFC 5545 writes it; null for chosen days alone */
    record RepeatsText(
            @Nullable String rule,
            @Nullable List<String> chosen,
            @Nullable List<String> except) {}

    static String write(PlanSoFar soFar) {
        var repeats = soFar.repeats();
        return JSON.writeValueAsString(new PlanText(
                FORMAT,
                soFar.after() == null ? null : soFar.after().toString(),
                FormText.of(soFar.form()),
                repeats == null
                        ? null
                        : new RepeatsText(
                                repeats.rule() == null ? null : repeats.rule().text(),
                                written(repeats.chosen()),
                                written(repeats.except())),
                new TreeMap<>(soFar.unread())));
    }

    static PlanSoFar read(String json, OrganizationId host) {
        var text = JSON.readValue(json, PlanText.class);
        return new PlanSoFar(
                host,
                orNull(text.after(), id -> new PatternId(UUID.fromString(id))),
                Objects.requireNonNullElse(text.form(), FormText.EMPTY).form(),
                text.repeats() == null ? null : read(text.repeats()),
                Objects.requireNonNullElse(text.unread(), Map.of()));
    }

    private static @Nullable Repeats read(RepeatsText text) {
        var rule = orNull(text.rule(), written -> Rule.read(written, LocalDate.EPOCH, ZoneOffset.UTC));
        var chosen = all(text.chosen(), LocalDate::parse).collect(Collectors.toSet());
        return rule == null && chosen.isEmpty()
                ? null
                : new Repeats(rule, chosen, all(text.except(), LocalDate::parse).collect(Collectors.toSet()));
    }

    private static List<String> written(java.util.Set<LocalDate> days) {
        return new TreeSet<>(days).stream().map(LocalDate::toString).toList();
    }

    /** One thing as this version of the app reads it. */
    interface Reading<T> {
        @Nullable
        T of(String text);
    }

    /** Null for nothing, and for what cannot be read any more. */
    static <T> @Nullable T orNull(@Nullable String text, Reading<T> reading) {
        return text == null ? null : tried(() -> reading.of(text));
    }

    static <T> Stream<T> all(@Nullable List<String> texts, Reading<T> reading) {
        return texts == null
                ? Stream.empty()
                : texts.stream().flatMap(text -> Stream.ofNullable(orNull(text, reading)));
    }

    private static <T> @Nullable T tried(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unknownHere) {
            return null;
        }
    }
}
