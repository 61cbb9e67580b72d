package nyc.icefree.deliverability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ReverseMap;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Asks a name server; what it does not answer within two seconds is unknown, which is not the same as missing. */
@Component
class Dns {
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int PORT = 53;

    /** What is wanted of a record; null of one that is something else, as the other name that led to it. */
    private interface Reading {
        @Nullable
        String of(Record found);
    }

    private final String where;

    Dns(DeliverabilitySettings settings) {
        where = settings.resolver();
    }

    /** TXT records, each as its strings without anything between them (RFC 7208, section 3.3). */
    DnsAnswer texts(String name) {
        return ask(name, Type.TXT, found -> found instanceof TXTRecord text ? joined(text) : null);
    }

    /** IPv4 and IPv6, as numbers. */
    DnsAnswer addresses(String host) {
        DnsAnswer four = ask(
                host,
                Type.A,
                found -> found instanceof ARecord a ? a.getAddress().getHostAddress() : null);
        DnsAnswer six = ask(
                host,
                Type.AAAA,
                found -> found instanceof AAAARecord a ? a.getAddress().getHostAddress() : null);
        return new DnsAnswer(
                four.given() && six.given(),
                Stream.concat(four.values().stream(), six.values().stream()).toList());
    }

    /** Names that the address goes by, without the dot at their end. */
    DnsAnswer names(String address) {
        try {
            String reversed =
                    ReverseMap.fromAddress(InetAddress.ofLiteral(address)).toString(true);
            return ask(
                    reversed,
                    Type.PTR,
                    found -> found instanceof PTRRecord name ? name.getTarget().toString(true) : null);
        } catch (IllegalArgumentException noAddress) {
            return DnsAnswer.NONE;
        }
    }

    private DnsAnswer ask(String name, int type, Reading value) {
        try {
            var question = Record.newRecord(Name.fromString(name, Name.root), type, DClass.IN);
            var answer = resolver().send(Message.newQuery(question));
            int code = answer.getRcode();
            if (code == Rcode.NXDOMAIN) {
                return new DnsAnswer(true, List.of());
            }
            if (code != Rcode.NOERROR) {
                return DnsAnswer.NONE;
            }
            var values = new ArrayList<String>();
            for (Record found : answer.getSection(Section.ANSWER)) {
                String read = value.of(found);
                if (read != null) {
                    values.add(read);
                }
            }
            return new DnsAnswer(true, values);
        } catch (TextParseException noName) {
            return new DnsAnswer(true, List.of());
        } catch (IOException silent) {
            return DnsAnswer.NONE;
        }
    }

    private Resolver resolver() throws UnknownHostException {
        if (where.isEmpty()) {
            var own = new ExtendedResolver();
            own.setRetries(1);
            own.setTimeout(WAIT);
            return own;
        }
        int colon = where.lastIndexOf(':');
        boolean hasPort = colon > 0 && where.indexOf(':') == colon;
        var named = new SimpleResolver(new InetSocketAddress(
                hasPort ? where.substring(0, colon) : where,
                hasPort ? Integer.parseInt(where.substring(colon + 1)) : PORT));
        named.setTimeout(WAIT);
        return named;
    }

    private static String joined(TXTRecord record) {
        var all = new StringBuilder();
        for (byte[] part : record.getStringsAsByteArrays()) {
            all.append(new String(part, StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
