package nyc.icefree.deliverability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbill.DNS.Type;

/** Each record as receivers read it, asked of a real name server. */
class SenderDomainTest {
    private static final String DOMAIN = "campaign.example";

    private NameServer server;
    private Dns dns;

    @BeforeEach
    void serve() throws IOException {
        server = new NameServer();
        dns = new Dns(new DeliverabilitySettings(server.where(), ""));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v=spf1 ip4:192.0.2.1 -all                  | SPF_FINE
            v=spf1 include:relay.example ~all          | SPF_FINE
            V=SPF1 IP4:192.0.2.1 -ALL                  | SPF_FINE
            v=spf1 redirect=relay.example              | SPF_FINE
            v=spf1 exists:%{i}.list.example -all       | SPF_FINE
            v=spf1 include:%{d}.list.example -all      | SPF_FINE
            v=spf1 +all                                | SPF_OPEN
            v=spf1 mx all                              | SPF_OPEN
            v=spf1 mx ?all                             | SPF_UNDECIDED
            v=spf1 mx                                  | SPF_UNDECIDED
            v=spf1                                     | SPF_UNDECIDED
            v=spf10 -all                               | SPF_MISSING
            site-verification=1234                     | SPF_MISSING
            v=spf1 include:nowhere.example -all        | SPF_LEADS_NOWHERE
            v=spf1 include:circle.example -all         | SPF_TOO_LONG
            v=spf1 a mx ptr a:a.example a:b.example a:c.example a:d.example a:e.example a:f.example mx:g.example -all | SPF_FINE
            v=spf1 a mx ptr a:a.example a:b.example a:c.example a:d.example a:e.example a:f.example mx:g.example exists:h.example -all | SPF_TOO_LONG
            v=spf1 include:silent.example -all         | NOT_ANSWERED
            v=spf1 include:failing.example -all        | NOT_ANSWERED
            """)
    void spf(String record, SenderFinding expected) {
        server.text(DOMAIN, record)
                .text("relay.example", "v=spf1 ip4:198.51.100.0/24 -all")
                .text("circle.example", "v=spf1 include:" + DOMAIN + " -all")
                .silentAt("silent.example")
                .failingAt("failing.example");
        assertEquals(expected, new SpfCheck(dns).of(DOMAIN).finding());
    }

    @Test
    void two_spf_records_are_as_good_as_none_and_a_missing_one_says_what_to_set() {
        assertEquals("v=spf1 include:… ~all", new SpfCheck(dns).of(DOMAIN).wanted());
        server.text(DOMAIN, "v=spf1 mx -all", "v=spf1 a -all");
        assertEquals(SenderFinding.SPF_SEVERAL, new SpfCheck(dns).of(DOMAIN).finding());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void dkim(String record, SenderFinding expected) {
        server.text("mail._domainkey." + DOMAIN, record);
        assertEquals(expected, new DkimCheck(dns, "mail").of(DOMAIN).finding());
    }

    static Stream<Arguments> keys() throws GeneralSecurityException {
        String good = rsa(2048);
        return Stream.of(
                arguments("v=DKIM1; k=rsa; p=" + good, SenderFinding.DKIM_FINE),
                arguments("p=" + good, SenderFinding.DKIM_FINE),
                arguments("v=DKIM1; t=s; p=" + good, SenderFinding.DKIM_FINE),
                arguments("v=DKIM1; t=y:s; p=" + good, SenderFinding.DKIM_TESTING),
                arguments("v=DKIM1; p=" + rsa(1024), SenderFinding.DKIM_SHORT),
                arguments("v=DKIM1; p=", SenderFinding.DKIM_WITHDRAWN),
                arguments("v=DKIM1; p=AAAA", SenderFinding.DKIM_UNREADABLE),
                arguments("v=DKIM1; p=not base64!", SenderFinding.DKIM_UNREADABLE),
                arguments(
                        "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", SenderFinding.DKIM_FINE),
                arguments("v=DKIM1; k=ed25519; p=AAAA", SenderFinding.DKIM_UNREADABLE),
                arguments("something else", SenderFinding.DKIM_MISSING));
    }

    private static String rsa(int bits) throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(bits);
        return Base64.getEncoder()
                .encodeToString(maker.generateKeyPair().getPublic().getEncoded());
    }

    @Test
    void a_key_under_no_known_selector_is_unknown_and_one_that_is_not_there_is_missing() {
        assertEquals(
                SenderFinding.DKIM_NO_SELECTOR,
                new DkimCheck(dns, "").of(DOMAIN).finding());
        assertEquals(
                SenderFinding.DKIM_MISSING,
                new DkimCheck(dns, "mail").of(DOMAIN).finding());
        server.silentAt("slow._domainkey." + DOMAIN);
        assertEquals(
                SenderFinding.NOT_ANSWERED,
                new DkimCheck(dns, "slow").of(DOMAIN).finding());
    }

    @ParameterizedTest
    @CsvSource({
        "v=DMARC1; p=reject, DMARC_FINE",
        "v=DMARC1;p=quarantine;, DMARC_FINE",
        "v=DMARC1; p=QUARANTINE, DMARC_FINE",
        "v=DMARC1; p=none, DMARC_WATCHES",
        "v=DMARC1, DMARC_UNREADABLE",
        "v=DMARC1; p=perhaps, DMARC_UNREADABLE",
        "v=spf1 -all, DMARC_MISSING"
    })
    void dmarc(String record, SenderFinding expected) {
        server.text("_dmarc." + DOMAIN, record);
        assertEquals(expected, new DmarcCheck(dns).of(DOMAIN).finding());
    }

    @Test
    void a_domain_below_takes_the_policy_for_subdomains_of_the_one_above() {
        server.text("_dmarc." + DOMAIN, "v=DMARC1; p=reject; sp=none");
        var below = new DmarcCheck(dns).of("mail." + DOMAIN);
        assertEquals(SenderFinding.DMARC_WATCHES, below.finding());
        assertEquals("_dmarc." + DOMAIN, below.name());
        server.text("_dmarc.mail." + DOMAIN, "v=DMARC1; p=reject");
        assertEquals(
                SenderFinding.DMARC_FINE,
                new DmarcCheck(dns).of("mail." + DOMAIN).finding());
        server.text("_dmarc.mail." + DOMAIN, "v=DMARC1; p=reject", "v=DMARC1; p=none");
        assertEquals(
                SenderFinding.DMARC_SEVERAL,
                new DmarcCheck(dns).of("mail." + DOMAIN).finding());
        server.silentAt("_dmarc.mail." + DOMAIN);
        assertEquals(
                SenderFinding.NOT_ANSWERED,
                new DmarcCheck(dns).of("mail." + DOMAIN).finding());
    }

    @Test
    void reverse_names_lead_back() {
        server.has("smtp.relay.example", Type.A, "203.0.113.5")
                .has("5.113.0.203.in-addr.arpa", Type.PTR, "out.relay.example.")
                .has("out.relay.example", Type.A, "203.0.113.5");
        assertEquals(SenderFinding.REVERSE_FINE, reverse("smtp.relay.example"));
        assertEquals(SenderFinding.REVERSE_FINE, reverse("203.0.113.5"));
        server.has("out.relay.example", Type.A, "203.0.113.6");
        assertEquals(SenderFinding.REVERSE_OTHER, reverse("smtp.relay.example"));
        server.silentAt("out.relay.example");
        assertEquals(SenderFinding.NOT_ANSWERED, reverse("smtp.relay.example"));
        server.has("bare.relay.example", Type.AAAA, "2001:db8::7");
        assertEquals(SenderFinding.REVERSE_MISSING, reverse("bare.relay.example"));
        assertEquals(SenderFinding.REVERSE_NO_ADDRESS, reverse("nowhere.relay.example"));
        assertEquals(SenderFinding.REVERSE_HERE, reverse("localhost"));
        server.has("inside.relay.example", Type.A, "10.1.2.3");
        assertEquals(SenderFinding.REVERSE_HERE, reverse("inside.relay.example"));
        assertEquals(SenderFinding.REVERSE_NO_SERVER, reverse(""));
    }

    private SenderFinding reverse(String host) {
        return new ReverseNameCheck(dns).of(host).finding();
    }

    @Test
    void what_is_too_long_for_one_packet_is_asked_for_by_tcp() {
        String[] many = Stream.iterate(1, n -> n + 1)
                .limit(12)
                .map(n -> "verification-" + n + "=" + "x".repeat(200))
                .toArray(String[]::new);
        many[11] = "v=spf1 ip4:192.0.2.1 -all";
        server.text(DOMAIN, many);
        assertEquals(SenderFinding.SPF_FINE, new SpfCheck(dns).of(DOMAIN).finding());
    }

    @Test
    void a_name_server_that_is_not_there_leaves_everything_unknown() throws IOException {
        server.close();
        assertFalse(dns.texts(DOMAIN).given());
        assertEquals(SenderFinding.NOT_ANSWERED, new SpfCheck(dns).of(DOMAIN).finding());
    }

    @Test
    void a_selector_that_is_none_is_refused_at_the_start() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new DeliverabilitySettings("", "a b"));
        assertTrue(String.valueOf(refused.getMessage()).contains("DKIM_SELECTOR"));
    }
}
