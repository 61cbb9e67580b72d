package nyc.icefree.partnercalendars;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The network that calendars are fetched from: the public internet, or a test server. */
interface Network {
    List<InetAddress> resolve(String name) throws UnknownHostException;

    boolean open(InetAddress address, int port);

    boolean portOpen(int port);

    /** Whether http is allowed: never on the internet. */
    boolean plainTextToo();

    /** Null for the machine's own trust. */
    @Nullable
    SSLContext trust();
}
