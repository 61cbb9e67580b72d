package nyc.icefree.partnercalendars;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Allows public addresses only: not this machine, not private networks, in no wrapping. */
@Component
class PublicInternet implements Network {
    private static final int HTTPS = 443;

    /** IPv4 blocks that are not public (IANA's special-purpose registry). */
    private static final List<Block> CLOSED_4 = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.31.196.0", 24),
            block("192.52.193.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("192.175.48.0", 24),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 4),
            block("240.0.0.0", 4));

    /** The public IPv6 block, and its parts that wrap IPv4 (Teredo, 6to4) or are reserved. */
    private static final Block OPEN_6 = block("2000::", 3);

    private static final List<Block> CLOSED_6 =
            List.of(block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

    @Override
    public List<InetAddress> resolve(String name) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(name));
    }

    @Override
    public boolean open(InetAddress address, int port) {
        return portOpen(port) && isPublic(address);
    }

    @Override
    public boolean portOpen(int port) {
        return port == HTTPS;
    }

    @Override
    public boolean plainTextToo() {
        return false;
    }

    @Override
    public @Nullable SSLContext trust() {
        return null;
    }

    static boolean isPublic(InetAddress address) {
        byte[] octets = address.getAddress();
        return octets.length == 4
                ? CLOSED_4.stream().noneMatch(b -> b.holds(octets))
                : OPEN_6.holds(octets) && CLOSED_6.stream().noneMatch(b -> b.holds(octets));
    }

    private record Block(byte[] first, int bits) {
        boolean holds(byte[] octets) {
            if (octets.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((octets[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Block block(String first, int bits) {
        try {
            return new Block(InetAddress.getByName(first).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
