package nyc.icefree.text;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.City;
import nyc.icefree.retention.Retention;
import nyc.icefree.retention.RetentionPeriod;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the app: {@code texts/<part>.<language>.properties} in ICU message format. Each key is in one file only. */
@Component
public class Texts {
    private final Map<Language, Map<String, String>> patterns = new HashMap<>();
    private final Map<Language, Map<String, String>> always = new HashMap<>();
    private static final NamesByLanguage UNNAMED = new NamesByLanguage(Map.of());
    private final City city;
    private final Supplier<Stream<GivenNames>> given;

    Texts() {
        this(Retention.USUAL);
    }

    Texts(Retention retention) {
        this(retention, City.usual(), Stream::empty);
    }

    @Autowired
    Texts(Retention retention, City city, ObjectProvider<GivenNames> given) {
        this(retention, city, given::stream);
    }

    private Texts(Retention retention, City city, Supplier<Stream<GivenNames>> given) {
        this.city = city;
        this.given = given;
        Language.NEIGHBORS.forEach(language -> {
            patterns.put(language, load(language));
            var values = new HashMap<>(city.said(language.tag()));
            values.putAll(said(retention, language));
            always.put(language, values);
        });
    }

    NamesByLanguage given(String key) {
        return given.get()
                .map(room -> room.of(key))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(UNNAMED);
    }

    City city() {
        return city;
    }

    /** Values of placeholders that no caller gives. */
    Map<String, String> always(Language language) {
        return Objects.requireNonNull(always.get(language));
    }

    private static Map<String, String> said(Retention retention, Language language) {
        if (language.equals(HaitianCreole.LANGUAGE)) {
            return retention.named().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            kept -> HaitianCreole.period(kept.getValue().period())));
        }
        var format = MeasureFormat.getInstance(language.locale(), MeasureFormat.FormatWidth.WIDE);
        return retention.named().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kept -> format.formatMeasures(measures(kept.getValue()))));
    }

    private static Measure[] measures(RetentionPeriod kept) {
        var period = kept.period();
        return Stream.of(
                        new Measure(period.getYears(), MeasureUnit.YEAR),
                        new Measure(period.getMonths(), MeasureUnit.MONTH),
                        new Measure(period.getDays(), MeasureUnit.DAY))
                .filter(measure -> measure.getNumber().intValue() > 0)
                .toArray(Measure[]::new);
    }

    /** Falls back to English for a language or a text that is missing. */
    public Words in(Language language) {
        return new Words(this, patterns.containsKey(language) ? language : Language.ENGLISH);
    }

    String pattern(Language language, String key) {
        String own = Objects.requireNonNull(patterns.get(language)).get(key);
        String found = own != null
                ? own
                : Objects.requireNonNull(patterns.get(Language.ENGLISH)).get(key);
        if (found == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        return found;
    }

    /** Whether it need not fall back to English. */
    boolean has(Language language, String key) {
        return Objects.requireNonNull(patterns.get(language)).containsKey(key);
    }

    boolean has(String key) {
        return Objects.requireNonNull(patterns.get(Language.ENGLISH)).containsKey(key);
    }

    Set<String> keys(Language language) {
        return Set.copyOf(Objects.requireNonNull(patterns.get(language)).keySet());
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*." + language.tag() + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("the text key " + key + " stands in two files");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
