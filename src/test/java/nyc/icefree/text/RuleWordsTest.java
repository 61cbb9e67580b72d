package nyc.icefree.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as people read them. */
class RuleWordsTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY | every day | todos los días
                    FREQ=DAILY;INTERVAL=3 | every 3 days | cada 3 días
                    FREQ=WEEKLY;BYDAY=TU | every Tuesday | cada martes
                    FREQ=WEEKLY;BYDAY=TU,TH,SA | every Tuesday, Thursday and Saturday | cada martes, jueves y sábado
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO | every other week on Monday | cada dos semanas: lunes
                    FREQ=WEEKLY;INTERVAL=4;BYDAY=MO | every 4 weeks on Monday | cada 4 semanas: lunes
                    FREQ=MONTHLY;BYMONTHDAY=15 | on day 15 of each month | el día 15 de cada mes
                    FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=2 | on the last day of every other month | el último día del mes, cada 2 meses
                    FREQ=MONTHLY;BYDAY=1MO | on the first Monday of each month | el primer lunes de cada mes
                    FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=3 | on the last Friday of the month, every 3 months | el último viernes del mes, cada 3 meses
                    FREQ=MONTHLY;BYDAY=1MO,3MO | on the first and third Monday of each month | el primer y tercer lunes de cada mes
                    FREQ=MONTHLY;BYDAY=1TU,2TU,-1TU;INTERVAL=2 | on the first, second and last Tuesday of every other month | el primer, segundo y último martes del mes, cada 2 meses
                    FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1 | every year on May 1 | cada año el 1 de mayo
                    FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18;INTERVAL=2 | every other year on December 18 | cada 2 años el 18 de diciembre
                    FREQ=WEEKLY;BYDAY=TU;UNTIL=20270305 | every Tuesday, until Friday, March 5, 2027 | cada martes, hasta el viernes, 5 de marzo de 2027
                    FREQ=WEEKLY;BYDAY=TU;COUNT=10 | every Tuesday, 10 times | cada martes, 10 veces
                    FREQ=WEEKLY;BYDAY=TU;COUNT=1 | once | una vez
                    """)
    void a_rule_is_a_sentence(String text, String english, String spanish) {
        var rule = Rule.read(text, LocalDate.of(2027, 1, 5), ZoneOffset.UTC);
        assertEquals(english, new RuleWords(texts.in(Language.ENGLISH)).sentence(rule));
        assertEquals(spanish, new RuleWords(texts.in(Language.SPANISH)).sentence(rule));
    }
}
