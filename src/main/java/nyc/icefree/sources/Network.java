package nyc.icefree.sources;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What calendars are fetched from: the public internet, or in a test a server that plays it. */
interface Network {
    List<InetAddress> resolve(String name) throws UnknownHostException;

    /** Whether a machine may be spoken to at all. */
    boolean open(InetAddress address, int port);

    boolean portOpen(int port);

    /** Whether http will do: never on the internet. */
    boolean plainTextToo();

    /** Null for the machine's own trust. */
    @Nullable
    SSLContext trust();
}
