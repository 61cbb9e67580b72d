package nyc.icefree.rsvp.needs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The organizers' answers to one party's needs; all others are open. */
public record NeedAnswers(Map<NeedTopic, NeedAnswer> said) {
    public static final NeedAnswers NONE = new NeedAnswers(Map.of());

    public NeedAnswers {
        said = said.entrySet().stream()
                .filter(one -> one.getValue() != NeedAnswer.OPEN)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public NeedAnswer to(NeedTopic topic) {
        return said.getOrDefault(topic, NeedAnswer.OPEN);
    }

    public NeedAnswers with(NeedTopic topic, NeedAnswer answer) {
        var all = new TreeMap<>(said);
        all.put(topic, answer);
        return new NeedAnswers(all);
    }

    public int open(Needs needs) {
        return (int) needs.topics().stream()
                .filter(topic -> to(topic) == NeedAnswer.OPEN)
                .count();
    }

    /** After a party changed its needs: what was said to unchanged ones still stands. */
    public NeedAnswers after(Needs before, Needs now) {
        return new NeedAnswers(said.entrySet().stream()
                .filter(one -> before.asksTheSame(one.getKey(), now))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The text to seal: {@code CHILDCARE=ARRANGED,INTERPRETATION:wo=NOT_POSSIBLE}. */
    public String write() {
        return new TreeMap<>(said)
                .entrySet().stream()
                        .map(one -> one.getKey().write() + "=" + one.getValue())
                        .collect(Collectors.joining(","));
    }

    public static NeedAnswers read(String text) {
        var all = new TreeMap<NeedTopic, NeedAnswer>();
        for (String one : text.split(",")) {
            var parts = one.split("=", 2);
            if (parts.length == 2) {
                all.put(NeedTopic.read(parts[0]), NeedAnswer.valueOf(parts[1]));
            }
        }
        return new NeedAnswers(all);
    }
}
