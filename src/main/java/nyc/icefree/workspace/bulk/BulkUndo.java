package nyc.icefree.workspace.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.bulk.BulkResult;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.longacts.LongActs.Asked;
import org.jspecify.annotations.Nullable;

/** The way back from one act on many events. It holds no component, since it is still offered when its page is gone. */
final class BulkUndo {
    private final Words words;
    private final BulkActs acts;
    private final BiFunction<EventId, Integer, Integer> toldSince;
    private final Map<EventId, String> titles;

    /**
     * What became of it.
     *
     * @param stuck could not be taken back
     * @param back how many were
     * @param told how many people hear of it, since they had heard of the act
     */
    record Undone(List<BulkResult> stuck, int back, int told) {}

    /**
     * Of one act.
     *
     * @param toldSince how many people were told of an event since a version
     */
    BulkUndo(Words words, BulkActs acts, BiFunction<EventId, Integer, Integer> toldSince, Map<EventId, String> titles) {
        this.words = words;
        this.acts = acts;
        this.toldSince = toldSince;
        this.titles = Map.copyOf(titles);
    }

    static int count(List<BulkResult> done) {
        return (int) done.stream().filter(one -> one.fate().canBeTakenBack()).count();
    }

    /** Null when nothing of it can be. */
    @Nullable
    Asked<Undone> of(List<BulkResult> done) {
        int many = count(done);
        return many == 0
                ? null
                : new Asked<>(
                        words.get("workspace.long-act.taking-back", "count", many),
                        () -> takeBack(done),
                        this::said,
                        undone -> null);
    }

    private Undone takeBack(List<BulkResult> done) {
        var stuck = acts.takeBack(done);
        var still = stuck.stream().map(BulkResult::event).collect(Collectors.toSet());
        var back = done.stream()
                .filter(one -> one.fate().canBeTakenBack())
                .filter(one -> !still.contains(one.event()))
                .toList();
        int told = back.stream()
                .mapToInt(one -> toldSince.apply(one.event(), one.before().version()))
                .sum();
        return new Undone(stuck, back.size(), told);
    }

    String said(Undone undone) {
        if (undone.stuck().isEmpty()) {
            return words.get("workspace.bulk.undone", "told", undone.told());
        }
        var first = undone.stuck().getFirst();
        String why = words.get(
                "workspace.bulk.not-undone",
                "count",
                undone.stuck().size(),
                "event",
                titles.getOrDefault(first.event(), ""),
                "why",
                first.refusals().isEmpty() ? "" : words.get(first.refusals().getFirst()));
        return undone.back() == 0
                ? why
                : why + " " + words.get("workspace.bulk.undone.rest", "count", undone.back(), "told", undone.told());
    }
}
