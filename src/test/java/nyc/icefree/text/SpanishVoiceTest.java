package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app says "usted" to everybody; a "tú" among it would read as if somebody else spoke. */
class SpanishVoiceTest {
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
}
