package nyc.icefree.partnercalendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in all the spellings that lead inside, and the few that are taken. */
class SourceAddressTest {
    private final Network internet = new PublicInternet();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendar",
                "http://partner.example/c.ics",
                "ftp://partner.example/c.ics",
                "file:///etc/passwd",
                "gopher://partner.example/",
                "javascript:alert(1)",
                "jar:https://partner.example/a.jar!/c.ics",
                "https://",
                "https:///c.ics",
                "https://localhost/",
                "https://localhost.localdomain.local/",
                "https://intranet/",
                "https://printer.local/",
                "https://metadata.google.internal/computeMetadata/v1/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.01/",
                "https://127.0.0.1./",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://169.254.169.254/latest/meta-data/",
                "https://①②⑦.⓪.⓪.①/",
                "https://127。0。0。1/",
                "https://user:secret@partner.example/",
                "https://partner.example@127.0.0.1/",
                "https://partner.example\\@127.0.0.1/",
                "https://partner.example:22/",
                "https://partner.example:8080/",
                "https://partner.example:0/",
                "https://partner.example/\r\nHost: inner",
                "https://partner.example/ x",
                "https://%31%32%37.0.0.1/"
            })
    void leads_inside_or_nowhere(String typed) {
        assertThrows(SourceUnreadable.class, () -> SourceAddress.of(typed, internet));
    }

    @Test
    void a_long_address_is_refused() {
        assertThrows(
                SourceUnreadable.class,
                () -> SourceAddress.of("https://partner.example/" + "x".repeat(2_000), internet));
    }

    @Test
    void what_partners_really_give_is_taken() {
        assertEquals("https://partner.example/c.ics?a=b", of(" webcal://Partner.example/c.ics?a=b#top "));
        assertEquals("https://partner.example/", of("HTTPS://partner.example"));
        assertEquals("https://partner.example:443/c.ics", of("https://partner.example:443/c.ics"));
        assertEquals("https://xn--caf-dma.example/", of("https://café.example/"));
        assertEquals("https://partner.example/other", sentOn("/other"));
    }

    @Test
    void these_addresses_are_not_public() throws Exception {
        for (String address : """
                0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 172.31.255.255
                192.0.0.8 192.168.1.1 192.88.99.1 198.18.0.1 198.19.255.255 203.0.113.1 224.0.0.1 240.0.0.1
                255.255.255.255 :: ::1 ::ffff:10.0.0.1 ::127.0.0.1 fe80::1 fec0::1 fc00::1 fd00:ec2::254 ff02::1
                64:ff9b::a00:1 64:ff9b:1::1 2002:a00:1::1 2001:0:1::1 2001:db8::1 3fff::1 100::1
                """.strip().split("\\s+")) {
            assertFalse(PublicInternet.isPublic(InetAddress.getByName(address)), address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111", "2a00:1450::1"})
    void this_address_is_public(String address) throws Exception {
        assertTrue(PublicInternet.isPublic(InetAddress.getByName(address)));
    }

    private String of(String typed) {
        return SourceAddress.of(typed, internet).toString();
    }

    private String sentOn(String location) {
        return SourceAddress.of("https://partner.example/c.ics", internet)
                .sentOn(location, internet)
                .toString();
    }
}
