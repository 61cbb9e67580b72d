package nyc.icefree.rsvp.needs;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Needs of a party in order to take part. Always sealed: a need can tell who somebody is.
 *
 * @param interpretation into which language
 * @param wanted has childcare whenever {@code care} is not none
 * @param care none when childcare is wanted and nobody asked for whom
 * @param note in the party's own words
 */
public record Needs(@Nullable Language interpretation, Set<Need> wanted, Childcare care, String note) {
    public static final int NOTE_MAX = 200;

    public static final Needs NONE = new Needs(null, Set.of(), "");

    public Needs {
        var all = EnumSet.noneOf(Need.class);
        all.addAll(wanted);
        if (!care.isNone()) {
            all.add(Need.CHILDCARE);
        }
        wanted = Set.copyOf(all);
    }

    public Needs(@Nullable Language interpretation, Set<Need> wanted, String note) {
        this(interpretation, wanted, Childcare.NONE, note);
    }

    /**
     * For a smaller party: care is asked for without a number when it was for more children, and dropped without
     * children.
     */
    public Needs caringFor(int children) {
        if (care.total() <= children && (children > 0 || !wanted.contains(Need.CHILDCARE))) {
            return this;
        }
        var others = EnumSet.noneOf(Need.class);
        others.addAll(wanted);
        if (children == 0) {
            others.remove(Need.CHILDCARE);
        }
        return new Needs(interpretation, others, Childcare.NONE, note);
    }

    /** Whether care is wanted, and nobody knows for how many children. */
    public boolean caresForUnknown() {
        return wanted.contains(Need.CHILDCARE) && care.isNone();
    }

    public List<NeedTopic> topics() {
        var all = new TreeSet<NeedTopic>();
        if (interpretation != null) {
            all.add(NeedTopic.into(interpretation));
        }
        wanted.forEach(need -> all.add(NeedTopic.of(NeedKind.of(need))));
        if (!note.isBlank()) {
            all.add(NeedTopic.of(NeedKind.NOTE));
        }
        return List.copyOf(all);
    }

    /** Whether the other needs have this too, for the same children and in the same words. */
    public boolean asksTheSame(NeedTopic topic, Needs other) {
        return topics().contains(topic)
                && other.topics().contains(topic)
                && switch (topic.kind()) {
                    case CHILDCARE -> care.equals(other.care);
                    case NOTE -> Objects.equals(note, other.note);
                    case INTERPRETATION, STEP_FREE, SEAT, QUIET_SPACE -> true;
                };
    }
}
