package nyc.icefree;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A language of nobody, read from right to left, in which a run of the tests of its own looks at everything (execution {@code
 * another-language} of Surefire): every text is the English one with each letter changed into one of another script, so that
 * a Latin word on a page is one that came from elsewhere. It is switched on as any language is, by a line in a file
 * {@code texts/languages.txt}, which only that run has on its class path. So is {@link #NEIGHBOR}, in which only the neighbors'
 * texts are written: what a neighbor meets in it and is not one of them is seen by its Latin letters.
 */
public class AnotherLanguage implements BeforeAllCallback {
    private static final String TAG = "ar-XB";
    private static final String NEIGHBORS_TAG = "ar-XN";
    private static final String LETTERS =
            "\u0627\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634"
                    + "\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647";
    /** Also in a text they are what they are. */
    private static final Pattern ADDRESS = Pattern.compile("(https|webcal)://[^\\s)]*|\\.ics\\b|STARTTLS|<[^>]*>");

    /** Whether this is that run. */
    public static final boolean ON = Language.read(TAG).isPresent();

    /**
     * In which languages every page, view and dialog is walked: in English by every {@code verify}, and in all others by that
     * run, which comes with the proofs. A walk is what takes longest of all, and what it finds seldom hangs on the language.
     */
    public static final List<Language> WALKED = Language.READ.stream()
            .filter(one -> ON != one.equals(Language.ENGLISH))
            .toList();

    /** In which language everything is written once: not in English, which would hide what falls to it. */
    public static final Language READER = ON ? new Language(TAG) : Language.SPANISH;

    /** In which language what only neighbors meet is written once. */
    public static final Language NEIGHBOR = ON ? new Language(NEIGHBORS_TAG) : READER;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (ON) {
            write();
        }
    }

    /** Before the app reads them. */
    private static void write() {
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            var to = Path.of("target/test-classes/texts");
            Files.createDirectories(to);
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".en.properties")).toList()) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.replaceAll((key, pattern) -> of((String) pattern));
                if (texts.containsKey("language.en")) {
                    texts.setProperty("language." + TAG, of("another"));
                    texts.setProperty("language." + NEIGHBORS_TAG, of("another"));
                }
                write(texts, to, file, TAG);
                if (file.getFileName().toString().startsWith("neighbor-")) {
                    write(texts, to, file, NEIGHBORS_TAG);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Properties texts, Path to, Path file, String tag) throws IOException {
        var name = file.getFileName().toString().replace(".en.", "." + tag + ".");
        try (var writer = Files.newBufferedWriter(to.resolve(name), StandardCharsets.UTF_8)) {
            texts.store(writer, null);
        }
    }

    /** The same message with other letters: what it takes, and how it chooses, stays. */
    static String of(String message) {
        var said = new StringBuilder();
        var within = new ArrayDeque<MessagePattern.Part.Type>();
        var pattern = new MessagePattern(message);
        int at = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case MSG_START, ARG_START, MSG_LIMIT, ARG_LIMIT -> {
                    String before = message.substring(at, part.getIndex());
                    boolean spoken = within.peek() == MessagePattern.Part.Type.MSG_START;
                    said.append(spoken ? letters(before) : before).append(message, part.getIndex(), part.getLimit());
                    at = part.getLimit();
                    if (part.getType() == MessagePattern.Part.Type.MSG_START
                            || part.getType() == MessagePattern.Part.Type.ARG_START) {
                        within.push(part.getType());
                    } else {
                        within.pop();
                    }
                }
                default -> {
                    // said as it is, up to the next that begins or ends
                }
            }
        }
        return said.append(message.substring(at)).toString();
    }

    private static String letters(String words) {
        Matcher address = ADDRESS.matcher(words);
        var changed = new StringBuilder();
        int at = 0;
        while (address.find()) {
            other(words.substring(at, address.start()), changed);
            changed.append(address.group());
            at = address.end();
        }
        other(words.substring(at), changed);
        return changed.toString();
    }

    private static void other(String words, StringBuilder changed) {
        words.chars().forEach(letter -> {
            int place = Character.toLowerCase(letter) - 'a';
            changed.append(place >= 0 && place < LETTERS.length() ? LETTERS.charAt(place) : (char) letter);
        });
    }
}
