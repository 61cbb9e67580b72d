package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.retention.Periods;
import nyc.icefree.retention.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class TextsTest {
    private static final Pattern A_PERIOD = Pattern.compile(
            "\\b(\\d+|two|seven|thirty|ninety|dos|siete|treinta|noventa) "
                    + "(days|weeks|months|years|d\u00edas|semanas|meses|a\u00f1os)\\b"
                    + "|\\b(one|a|half a|un|una|medio) (year|week|a\u00f1o|semana)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What is not about keeping: how old children are, how far ahead or back one looks, how often one is written to, and until when one may answer, how much one helps. */
    private static final Set<String> OTHERWISE = Set.of(
            "age-band.from-12",
            "age-band.from-3-to-5",
            "age-band.from-6-to-11",
            "age-band.under-3",
            "calendar.feed.left-out",
            "candidate.adults-only",
            "form-problem.longer-than-a-week",
            "form-problem.rsvps-close-too-early",
            "form-problem.too-many-dates",
            "mail.account-renewed",
            "mail.digest-confirm",
            "mail.digest-news.privacy",
            "mail.role-offered",
            "request-problem.time-too-far",
            "shift-draft-refused.needs-two-adults",
            "shift-draft-refused.opens-out-of-range",
            "sign-in.my.keep",
            "signup-status.adults-only",
            "site.agenda.when.week",
            "site.digest.confirm.lead",
            "site.digest.mail",
            "site.digest.still.lead",
            "site.outlets.client.android.late",
            "site.outlets.client.mac.late",
            "site.privacy.held.cookie.how-long",
            "site.privacy.held.counts.where",
            "site.privacy.held.limits.how-long",
            "site.profile.adult.yes",
            "site.profile.hours",
            "site.shift.adults",
            "site.stop.digest.ask",
            "workspace.feedback.open",
            "workspace.organizations.appoint.administrator",
            "workspace.repeat.dates",
            "workspace.shifts.adult",
            "workspace.shifts.adults",
            "workspace.sources.reason.too-long",
            "workspace.today.interpreters",
            "workspace.today.no-next");

    /** Words that nobody says to an usted, wherever they stand. */
    private static final String ALWAYS =
            "tú|tu|tus|te|ti|contigo|tuy[oa]s?|eres|estás|has|tienes|puedes|quieres|debes|sabes"
                    + "|vas|ves|haces|vienes|dices|necesitas|recibes|ayudas|eliges|escribes|organizas|hablas|llevas|guardas"
                    + "|tengas|puedas|quieras|hagas|vengas|vayas|veas|digas|seas|estés|necesites|marques|elijas|escribas|olvides"
                    + "|\\p{L}+(?:rás|[aei]bas|ías|aste|iste|rías)";

    /** Commands to a tú; further on in a sentence the same word says what somebody else does. */
    private static final String COMMANDS = "Elige|Elígel[oa]s?|Escribe|Escríbe\\p{L}*|Haz|Hazl[oa]|Pon|Pon(?:le|lo|la)"
            + "|Revisa|Revísal[oa]|Agrega|Agrégal[oa]|Añade|Añádel[oa]|Guarda|Guárdal[oa]s?|Marca|Márcal[oa]s?|Mira|Míral[oa]"
            + "|Busca|Búscal[oa]|Copia|Cópial[oa]|Indica|Abre|Ábrel[oa]|Vuelve|Envía|Envíal[oa]|Usa|Úsal[oa]|Pide|Pídel[oa]"
            + "|Toca|Pulsa|Presiona|Deja|Déjal[oa]|Dile|Da|Prueba|Intenta|Inténtal[oa]|Llena|Pega|Pégal[oa]|Lleva|Toma|Suéltal[oa]"
            + "|Suscríbete|Inscríbete|Únete|Comparte|Reserva un|Quita una|Entra con|Entra en tu";

    private static final String INNOCENT = "(?i:atrás|detrás|demás|días|vías|mayorías|minorías|contraste|existe)";
    private static final Pattern FAMILIAR = Pattern.compile("(?<!\\p{L})(?!" + INNOCENT + "(?!\\p{L}))(?i:" + ALWAYS
            + ")(?!\\p{L})|(?:^|[.:?!}{»«] ?|¿|¡|o )(?:" + COMMANDS + ")(?!\\p{L})");
    private static final Texts TEXTS = new Texts();
    private static final Pattern TELLING = Pattern.compile(
            "(?iu)\\b(ICE|rights?|derechos?|deport\\w*|raids?|redadas?|immigra\\w*|inmigra\\w*|migra\\w*|detention"
                    + "|detenci\\w*|lawyers?|attorneys?|abogad\\w*|legal\\w*|rall(?:y|ies)|protests?|protestas?|march(?:es)?"
                    + "|marchas?|manifestaci\\w*|clinics?|cl[ií]nicas?|sanctuary|santuario|asylum|asilo|rapid response"
                    + "|respuesta r[aá]pida|briefings?|canvass\\w*|co-?hosts?|organi[sz]\\w*|coordina\\w*|volunt\\w*)\\b");
    private static final Pattern ARGUMENT = Pattern.compile("\\{ *(\\w+)");

    /** The day, the hour, and how many there are. */
    private static final Set<String> TOLD = Set.of("date", "day", "time", "count");

    private final Texts texts = new Texts();

    @Test
    void dates_are_written_out_in_the_readers_language() {
        var start = LocalDateTime.parse("2026-12-05T18:30");
        assertEquals(
                "Saturday, December 5, 2026, 6:30 PM to 8:00 PM",
                texts.in(Language.ENGLISH).span(start, start.plusMinutes(90)));
        assertEquals(
                "sábado, 5 de diciembre de 2026, de 6:30 p.m. a 8:00 p.m.",
                texts.in(Language.SPANISH).span(start, start.plusMinutes(90)).replace("p. m.", "p.m."));
    }

    @Test
    void an_event_past_midnight_names_both_days() {
        var start = LocalDateTime.parse("2026-12-05T22:00");
        assertEquals(
                "Saturday, December 5, 2026, 10:00 PM, to Sunday, December 6, 2026, 1:00 AM",
                texts.in(Language.ENGLISH).span(start, start.plusHours(3)));
        assertEquals(
                "Saturday, December 5, 2026, 10:00 PM to 12:00 AM",
                texts.in(Language.ENGLISH).span(start, start.plusHours(2)));
    }

    @Test
    void every_pattern_of_every_language_can_be_read() {
        for (Language language : Language.READ) {
            for (String key : texts.keys(language)) {
                try {
                    new MessageFormat(texts.pattern(language, key), language.locale());
                } catch (IllegalArgumentException e) {
                    throw new AssertionError(key + " of " + language, e);
                }
            }
        }
    }

    /** A value that one language leaves out is one that its readers are not told. */
    @Test
    void every_language_says_the_same_values() {
        for (Language language : Language.READ) {
            for (String key : texts.keys(Language.ENGLISH)) {
                assertEquals(named(Language.ENGLISH, key), named(language, key), key + " of " + language);
            }
        }
    }

    private java.util.Set<String> named(Language language, String key) {
        return new MessageFormat(texts.pattern(language, key), language.locale()).getArgumentNames();
    }

    @Test
    void every_language_has_a_name_in_every_other() {
        for (Language reader : Language.READ) {
            Language.SPOKEN.forEach(texts.in(reader)::of);
            Language.READ.forEach(texts.in(reader)::of);
        }
    }

    @Test
    void a_missing_key_is_a_bug_and_says_so() {
        assertThrows(
                IllegalArgumentException.class, () -> texts.in(Language.ENGLISH).get("no.such.key"));
    }

    @Test
    void no_text_says_it_itself() {
        var texts = new Texts();
        var found = new TreeSet<String>();
        for (Language language : Language.READ) {
            texts.keys(language).stream()
                    .filter(key ->
                            A_PERIOD.matcher(texts.pattern(language, key)).find())
                    .filter(key -> !OTHERWISE.contains(key) && !key.startsWith("recurrence."))
                    .forEach(key -> found.add(key + " of " + language.tag()));
        }
        assertEquals(List.of(), List.copyOf(found));
    }

    @Test
    void pages_and_mails_say_what_is_set() {
        var texts = new Texts(Periods.with("kept.reservations", "10d"));
        for (String key : List.of(
                "site.reserve.keep.what",
                "site.privacy.held.reservation.how-long",
                "site.error.not-found.what-to-do",
                "workspace.rsvps.purged",
                "mail.why.rsvp")) {
            String english = texts.in(Language.ENGLISH).get(key, "day", "a day", "others", 0);
            String spanish = texts.in(Language.SPANISH).get(key, "day", "un d\u00eda", "others", 0);
            assertTrue(english.contains("10 days"), english);
            assertTrue(spanish.contains("10 d\u00edas"), spanish);
        }
        assertTrue(new Texts(Periods.with("kept.silent", "1y"))
                .in(Language.SPANISH)
                .get("mail.stay")
                .contains("1 a\u00f1o"));
    }

    @Test
    void every_period_is_said_to_those_whom_it_is_about() {
        var texts = new Texts();
        for (String period : Retention.USUAL.named().keySet()) {
            assertTrue(
                    period.equals("keptDraftPlaces")
                            || texts.keys(Language.ENGLISH).stream()
                                    .flatMap(key -> Stream.of(texts.pattern(Language.ENGLISH, key)))
                                    .anyMatch(text -> text.contains("{" + period + "}")),
                    period);
        }
    }

    @Test
    void every_text_says_usted() {
        var texts = new Texts();
        var found = new ArrayList<String>();
        for (String key : texts.keys(Language.SPANISH)) {
            var familiar = FAMILIAR.matcher(texts.pattern(Language.SPANISH, key));
            if (familiar.find()) {
                found.add("%s: %s".formatted(key, familiar.group()));
            }
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Quién más puede ver tu respuesta?",
                "O suéltalo aquí. Elígelo otra vez.",
                "¿Qué quieres cambiar?",
                "La serie se repite como dijiste.",
                "Solo si la marcaste.",
                "Elige por lo menos un evento nuevo.",
                "Recibirás un correo.",
                "Esto no es una dirección. Cópiala de su calendario.",
                "{count, plural, =1 {Busca una fecha} other {Fechas}}"
            })
    void the_other_voice_is_heard(String text) {
        assertTrue(FAMILIAR.matcher(text).find(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La aplicación lee el calendario y lo guarda.",
                "Alguien pide un turno para el {date}",
                "Quedan 7 días. Las demás esperan.",
                "Cambia una fecha.",
                "Elija un día."
            })
    void what_is_said_of_others_is_not(String text) {
        assertFalse(FAMILIAR.matcher(text).find(), text);
    }

    static Stream<Language> languages() {
        return Language.NEIGHBORS.stream();
    }

    private static List<String> subjects(Language language) {
        return TEXTS.keys(language).stream()
                .filter(key -> key.startsWith("mail.")
                        && (key.endsWith(".subject") || key.startsWith("mail.about") || key.equals("mail.from")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_subject_says_what_it_is_about(Language language) {
        var keys = subjects(language);
        assertTrue(keys.size() > 30, "all are read: " + keys.size());
        assertEquals(
                List.of(), keys.stream().filter(key -> tells(language, key)).toList());
    }

    /** Nor that somebody is missing, which could be read as somebody who was taken. */
    @Test
    void of_a_shift_it_says_whose_it_is_and_when() {
        assertEquals(
                Set.of(
                        "Your shift on {date}",
                        "A shift on {date}",
                        "About your shift on {date}",
                        "About the shift on {date}",
                        "Changed: your shift on {date}",
                        "A question about {date}",
                        "Thank you for {date}"),
                subjects(Language.ENGLISH).stream()
                        .filter(key -> key.startsWith("mail.shift-"))
                        .map(key -> TEXTS.pattern(Language.ENGLISH, key))
                        .collect(Collectors.toSet()));
    }

    private static boolean tells(Language language, String key) {
        String said = TEXTS.pattern(language, key);
        return TELLING.matcher(said).find()
                || namesAKind(TEXTS.in(language), said)
                || !TOLD.containsAll(ARGUMENT.matcher(said)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
    }

    private static boolean namesAKind(Words words, String said) {
        return Stream.of(EventKind.values())
                .filter(kind -> kind != EventKind.OTHER)
                .anyMatch(kind -> said.toLowerCase(words.language().locale())
                        .contains(words.of(kind).toLowerCase(words.language().locale())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Know your rights on {date}",
                "Manifestación: {date}",
                "ICE",
                "About the Clinic",
                "Migración",
                "2 messages for organizers"
            })
    void a_telling_word_is_found(String planted) {
        assertTrue(TELLING.matcher(planted).find(), planted);
    }

    @Test
    void a_word_that_only_looks_like_one_is_none() {
        assertFalse(TELLING.matcher("A price and a notice: {date}").find());
        assertFalse(TOLD.containsAll(Set.of("date", "host")));
    }

    /** Texts that a form takes and that Markdown would make much longer. */
    public static Stream<String> worst() {
        return Stream.of(
                "[a]: https://x.example/" + "b".repeat(10_000) + "\n\n" + "[a]".repeat(3_000),
                "[a]: https://x.example/\n\n" + "[a]".repeat(6_600),
                "[a]: https://x.example/ \"" + "t".repeat(10_000) + "\"\n\n" + "[a]".repeat(3_000),
                "[a]: https://x.example/" + "&".repeat(10_000) + "\n\n" + "![a]".repeat(2_400),
                (">".repeat(60) + "\n\n").repeat(320),
                (">-".repeat(30) + "\n\n").repeat(320),
                ("- ".repeat(30) + "a\n\n>\n\n").repeat(300),
                "- ".repeat(30) + "a\n" + "b\n".repeat(9_900),
                ">".repeat(30) + "a\n" + "b\n".repeat(9_900),
                "1. ".repeat(30) + "a\n" + "b\n".repeat(9_900),
                "999999999) ".repeat(10) + "a\n" + "b\n".repeat(9_900),
                "-\n+\n".repeat(5_000),
                "1.\n1)\n".repeat(3_300),
                "#\n".repeat(10_000),
                "*a*".repeat(6_600),
                "***a*** ".repeat(2_500),
                "*a ".repeat(6_600),
                "*".repeat(20_000),
                "**a *b ".repeat(2_800),
                "\"".repeat(20_000),
                "&".repeat(20_000),
                "<".repeat(20_000),
                "=@+`'".repeat(4_000),
                "&ngE;".repeat(4_000),
                "&#x1F600;".repeat(2_200),
                "\uD83D\uDE00".repeat(10_000),
                "\u0958".repeat(20_000),
                "<https://a.b>".repeat(1_500),
                "[](https://a.b)".repeat(1_300),
                "![a](https://a.b)".repeat(1_100),
                "[".repeat(20_000),
                "![".repeat(10_000),
                "[a](".repeat(5_000),
                "[a](<b".repeat(3_300),
                "\\\n".repeat(10_000),
                "a  \n".repeat(5_000),
                "---\n".repeat(5_000),
                "```\n".repeat(5_000),
                "\t".repeat(19_000) + "a",
                "-\t\t\t\t\ta\n".repeat(2_500));
    }

    @ParameterizedTest
    @MethodSource("worst")
    void no_text_swells(String typed) {
        assertTrue(typed.length() <= SafeText.MAX_LENGTH, "no form takes " + typed.length());
        String html = assertTimeout(Duration.ofMinutes(1), () -> SafeText.html(typed));
        assertTrue(html.length() <= 5 * SafeText.MAX_LENGTH + 10, "as HTML it has " + html.length());
        String plain = assertTimeout(Duration.ofMinutes(1), () -> SafeText.plain(typed));
        assertTrue(plain.length() <= 2 * SafeText.MAX_LENGTH, "as words it has " + plain.length());
    }

    /** Else the page that asks for it answers 500; the pages of languages that the app does not speak have words of their own. */
    @Test
    void each_text_that_code_asks_for_by_its_whole_name_is_there() throws IOException {
        assertEquals(Set.of(), missing(Path.of("src/main/java")));
        assertEquals(Set.of(), missing(Path.of("src/main/jte")));
        assertEquals(Set.of("planted.no-such-text"), missing(Path.of("src/test/java/planted")));
    }

    private static Set<String> missing(Path root) throws IOException {
        var asked = Pattern.compile("\\bwords\\.get\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"\\s*[,)]");
        var english = new Texts().in(Language.ENGLISH);
        var found = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                asked.matcher(Files.readString(file))
                        .results()
                        .map(one -> one.group(1))
                        .forEach(found::add);
            }
        }
        found.removeIf(english::has);
        return found;
    }
}
