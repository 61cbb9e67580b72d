package nyc.icefree.site.volunteer;

import java.util.HashSet;
import java.util.List;
import nyc.icefree.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * Of many choices all that are chosen, and of the others as many as a phone reads at once.
 *
 * @param later after how many of the others the next part begins: the first again after the last; null where this is all
 */
public record ChoicePart(List<Option> options, @Nullable Integer later) {

    /** @param after how many that are not chosen are left out at first @param many how many of them are shown at most */
    static ChoicePart of(List<Option> all, int after, int many) {
        var others = all.stream().filter(option -> !option.chosen()).toList();
        if (others.size() <= many) {
            return new ChoicePart(all, null);
        }
        int from = after < others.size() ? after : 0;
        int until = Math.min(others.size(), from + many);
        var shown = new HashSet<>(others.subList(from, until));
        return new ChoicePart(
                all.stream()
                        .filter(option -> option.chosen() || shown.contains(option))
                        .toList(),
                until < others.size() ? until : 0);
    }
}
