package nyc.icefree.partnercalendars;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A public internet in which one port of loopback is public too; all else is as strict as in the real one. */
public class PretendNetwork implements Network {
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
    private volatile @Nullable SSLContext trust;
    final List<String> resolved = new CopyOnWriteArrayList<>();

    public PretendNetwork with(StrangeServer server) {
        ports.add(server.port());
        trust = server.trust();
        return this;
    }

    PretendNetwork name(String name, String... addresses) {
        names.put(name, List.of(addresses));
        return this;
    }

    @Override
    public List<InetAddress> resolve(String name) throws UnknownHostException {
        resolved.add(name);
        var found = new java.util.ArrayList<InetAddress>();
        for (String address : names.getOrDefault(name, List.of("127.0.0.1"))) {
            found.add(InetAddress.getByName(address));
        }
        return found;
    }

    @Override
    public boolean open(InetAddress address, int port) {
        boolean theServer = ports.contains(port) && address.getHostAddress().equals("127.0.0.1");
        return theServer || PublicInternet.isPublic(address);
    }

    @Override
    public boolean portOpen(int port) {
        return port == 443 || ports.contains(port);
    }

    @Override
    public boolean plainTextToo() {
        return false;
    }

    @Override
    public @Nullable SSLContext trust() {
        return trust;
    }
}
