package nyc.icefree.unfinished;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
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
        @Nullable Map<String, String> further) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static String write(PlanSoFar soFar) {
        return JSON.writeValueAsString(new PlanText(
                FORMAT,
                soFar.after() == null ? null : soFar.after().toString(),
                FormText.of(soFar.form()),
                new TreeMap<>(soFar.further())));
    }

    static PlanSoFar read(String json, OrganizationId host) {
        var text = JSON.readValue(json, PlanText.class);
        return new PlanSoFar(
                host,
                orNull(text.after(), id -> new PatternId(UUID.fromString(id))),
                Objects.requireNonNullElse(text.form(), FormText.EMPTY).form(),
                Objects.requireNonNullElse(text.further(), Map.of()));
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
