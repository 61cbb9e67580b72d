package nyc.icefree.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "Ana.Maria+tag@mail.example.org",
                "o'neil@b.example",
                "ana@niños.example",
                "ana@xn--nios-hqa.xn--p1ai",
                "ана@пример.рф"
            })
    void what_mail_can_reach_is_taken(String typed) {
        assertTrue(EmailAddress.parse(typed).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@localhost",
                "ana@app.localhost",
                "ana@127.0.0.1",
                "ana@[127.0.0.1]",
                "ana@2130706433",
                "ana@0x7f.1",
                "ana@::1",
                "ana@printer.local",
                "ana@localhost.localdomain",
                "ana@example",
                "ana@example.org.",
                "ana@-example.org",
                "ana@example-.org",
                ".ana@example.org",
                "ana.@example.org",
                "=?utf-8?q?ana=40evil.example?=@example.org",
                "=?iso-8859-1?b?YW5h?=@example.org",
                "ana@=?utf-8?q?evil?=.example"
            })
    void what_leads_nowhere_or_reads_as_something_else_is_not(String typed) {
        assertFalse(EmailAddress.parse(typed).isPresent());
    }
}
