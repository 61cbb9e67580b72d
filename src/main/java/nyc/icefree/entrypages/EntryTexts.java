package nyc.icefree.entrypages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;

/** Texts of one entry page: {@code entries/<tag>/page.properties}. */
public final class EntryTexts {
    private static final Map<Language, EntryTexts> ALL =
            EntryLanguage.ALL.stream().map(EntryLanguage::language).collect(Collectors.toMap(l -> l, EntryTexts::read));

    private final Map<String, String> texts;

    private final String fingerprint;

    private EntryTexts(Map<String, String> texts) {
        this.texts = texts;
        fingerprint = fingerprint(texts);
    }

    public static EntryTexts of(EntryLanguage entry) {
        return Objects.requireNonNull(ALL.get(entry.language()));
    }

    static EntryTexts read(Language language) {
        return new EntryTexts(read(language, "page"));
    }

    public String get(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    public MixedLine get(String key, String placeholder, MixedLine value) {
        return MixedLine.around(get(key), "{" + placeholder + "}", value);
    }

    public List<String> all() {
        return List.copyOf(texts.values());
    }

    Map<String, String> byKey() {
        return texts;
    }

    /** Changes with any change of the texts. */
    String fingerprint() {
        return fingerprint;
    }

    static String fingerprint(Map<String, String> texts) {
        try {
            String all = new TreeMap<>(texts)
                    .entrySet().stream()
                            .map(text -> text.getKey() + "=" + text.getValue())
                            .collect(Collectors.joining("\n"));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> read(Language language, String file) {
        String path = "/entries/" + language.tag() + "/" + file + ".properties";
        var read = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(EntryTexts.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> sorted.put(key, read.getProperty(key)));
        return Collections.unmodifiableMap(sorted);
    }
}
