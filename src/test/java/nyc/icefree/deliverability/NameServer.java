package nyc.icefree.deliverability;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A small name server on loopback, over UDP and, for what is too long for that, TCP. */
final class NameServer implements Closeable {
    private static final int LONGEST_BY_UDP = 512;

    private final DatagramSocket udp;
    private final ServerSocket tcp;
    private final Map<String, Record[]> records = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    NameServer() throws IOException {
        tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        udp = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), tcp.getLocalPort()));
        Thread.ofVirtual().start(this::serveUdp);
        Thread.ofVirtual().start(this::serveTcp);
    }

    String where() {
        return "127.0.0.1:" + tcp.getLocalPort();
    }

    /** @param data as in a zone file; a text is quoted, and one of over 255 octets is several quoted pieces */
    NameServer has(String name, int type, String... data) {
        records.put(
                key(name, type),
                Arrays.stream(data).map(each -> record(name, type, each)).toArray(Record[]::new));
        return this;
    }

    NameServer text(String name, String... texts) {
        return has(name, Type.TXT, Arrays.stream(texts).map(NameServer::quoted).toArray(String[]::new));
    }

    /** Says nothing when asked for it. */
    NameServer silentAt(String name) {
        silent.add(name + ".");
        return this;
    }

    NameServer failingAt(String name) {
        failing.add(name + ".");
        return this;
    }

    private static String quoted(String text) {
        var pieces = new StringBuilder();
        for (int at = 0; at < text.length(); at += 200) {
            String piece = text.substring(at, Math.min(text.length(), at + 200));
            pieces.append('"').append(piece.replace(";", "\\;")).append("\" ");
        }
        return pieces.toString().strip();
    }

    private static Record record(String name, int type, String data) {
        try {
            return Record.fromString(Name.fromString(name, Name.root), type, DClass.IN, 60, data, Name.root);
        } catch (IOException e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    private static String key(String name, int type) {
        return name + ". " + type;
    }

    private void serveUdp() {
        byte[] octets = new byte[1500];
        while (!udp.isClosed()) {
            try {
                var asked = new DatagramPacket(octets, octets.length);
                udp.receive(asked);
                var question = new Message(Arrays.copyOf(octets, asked.getLength()));
                if (!silent.contains(question.getQuestion().getName().toString())) {
                    byte[] answer = answer(question).toWire(LONGEST_BY_UDP);
                    udp.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serveTcp() {
        while (!tcp.isClosed()) {
            try (var line = tcp.accept()) {
                var in = new DataInputStream(line.getInputStream());
                byte[] octets = in.readNBytes(in.readUnsignedShort());
                byte[] answer = answer(new Message(octets)).toWire();
                var out = new DataOutputStream(line.getOutputStream());
                out.writeShort(answer.length);
                out.write(answer);
            } catch (IOException closed) {
                if (tcp.isClosed()) {
                    return;
                }
            }
        }
    }

    private Message answer(Message question) {
        var asked = question.getQuestion();
        var answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(asked, Section.QUESTION);
        String name = asked.getName().toString();
        if (failing.contains(name)) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
            return answer;
        }
        Record[] found = records.get(name + " " + asked.getType());
        if (found == null) {
            boolean known = records.keySet().stream().anyMatch(key -> key.startsWith(name + " "));
            answer.getHeader().setRcode(known ? Rcode.NOERROR : Rcode.NXDOMAIN);
            return answer;
        }
        for (Record record : found) {
            answer.addRecord(record, Section.ANSWER);
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        udp.close();
        tcp.close();
    }
}
