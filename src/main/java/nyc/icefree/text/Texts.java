package nyc.icefree.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All words of the app: {@code texts/<room>.<language>.properties} in ICU message format, one key in one file only. */
@Component
public class Texts {
    private final Map<Language, Map<String, String>> patterns = new HashMap<>();

    Texts() {
        Language.READ.forEach(language -> patterns.put(language, load(language)));
    }

    /** The words of one language; what is missing there is taken from English. */
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
