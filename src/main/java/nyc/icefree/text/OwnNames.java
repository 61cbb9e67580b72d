package nyc.icefree.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Each language's name in that language, for people who read no other. */
public final class OwnNames {
    private static final Properties NAMES = read();

    private OwnNames() {}

    public static Optional<Phrase> of(Language named) {
        String tag = named.tag();
        return Optional.ofNullable(NAMES.getProperty(tag))
                .map(name -> new Phrase(name, new Language(NAMES.getProperty(tag + ".script", tag))));
    }

    private static Properties read() {
        var names = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(OwnNames.class.getResourceAsStream("/languages/own-names.properties")),
                StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
