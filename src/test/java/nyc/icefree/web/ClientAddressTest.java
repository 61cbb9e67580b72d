package nyc.icefree.web;

import static nyc.icefree.web.WebFixtures.from;
import static nyc.icefree.web.WebFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    final ClientAddress direct = new ClientAddress(settings("https://rota.example.org", ""));
    final ClientAddress behind = new ClientAddress(settings("https://rota.example.org", "127.0.0.1, 10.0.0.7"));

    @Test
    void neighbours_in_one_network_are_one_client() {
        assertEquals(direct.block(from("198.51.100.7")), direct.block(from("198.51.100.200")));
        assertNotEquals(direct.block(from("198.51.100.7")), direct.block(from("198.51.101.7")));
        assertEquals(direct.block(from("2001:db8:1:2::7")), direct.block(from("2001:db8:1:ffff::1")));
        assertNotEquals(direct.block(from("2001:db8:1::7")), direct.block(from("2001:db8:2::7")));
        assertEquals(direct.block(from("198.51.100.7")), direct.block(from("::ffff:198.51.100.9")));
    }

    @Test
    void a_client_cannot_choose_its_own_address() {
        assertEquals("c63364", direct.block(from("198.51.100.7", "203.0.113.5")));
        assertEquals("cb0071", behind.block(from("127.0.0.1", "192.0.2.1, 203.0.113.5")));
    }

    @Test
    void what_trusted_proxies_wrote_is_believed_through_all_of_them() {
        assertEquals("cb0071", behind.block(from("127.0.0.1", "203.0.113.5, 10.0.0.7")));
    }

    @Test
    void what_is_no_address_is_never_looked_up() {
        assertEquals("7f0000", behind.block(from("127.0.0.1", "example.org")));
        assertEquals("7f0000", behind.block(from("127.0.0.1", "unknown")));
        assertEquals("7f0000", behind.block(from("127.0.0.1", ":::::")));
        assertEquals("7f0000", behind.block(from("127.0.0.1", "999.1.1.1")));
    }

    @Test
    void a_proxy_given_by_name_is_refused_at_the_start() {
        var byName = settings("https://rota.example.org", "proxy.example.org");
        assertThrows(IllegalArgumentException.class, () -> new ClientAddress(byName));
    }
}
