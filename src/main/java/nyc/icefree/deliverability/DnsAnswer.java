package nyc.icefree.deliverability;

import java.util.List;

/**
 * What a name server said.
 *
 * @param given whether it answered at all; when not, nothing is known, and nothing may be concluded
 * @param values empty when the name or its record is not there
 */
record DnsAnswer(boolean given, List<String> values) {
    static final DnsAnswer NONE = new DnsAnswer(false, List.of());

    DnsAnswer {
        values = List.copyOf(values);
    }
}
