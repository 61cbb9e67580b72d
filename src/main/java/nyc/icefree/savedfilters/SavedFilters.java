package nyc.icefree.savedfilters;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.savedfilters.SavedFilterRefused.Reason;
import nyc.icefree.savedfilters.SavedFilterTable.Row;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters that the acting person saved, which nobody else reads; name and words are sealed under their own key. */
@Service
public class SavedFilters {
    /** Of one person and list. */
    public static final int MOST = 12;

    public static final int NAME_MAX = 60;
    static final int QUERY_MAX = 1_000;

    private final SavedFilterTable table;
    private final Vault vault;
    private final CurrentActor actor;
    private final Clock clock;

    SavedFilters(SavedFilterTable table, Vault vault, CurrentActor actor, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.actor = actor;
        this.clock = clock;
    }

    /** By name. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SavedFilter> mine(FilteredList list, Language language) {
        var collator = Collator.getInstance(language.locale());
        return table.of(me(), list).stream()
                .map(this::opened)
                .sorted(Comparator.comparing(SavedFilter::name, collator)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /**
     * One of the same name is replaced.
     *
     * @param query as the list's address has it
     * @throws SavedFilterRefused without a name, with too many, or with more words than are kept
     */
    @StaffMay
    @Transactional
    public SavedFilterId save(FilteredList list, String name, String query) {
        String called = SafeText.line(name);
        if (called.isEmpty()) {
            throw new SavedFilterRefused(Reason.NAME_MISSING);
        }
        if (called.length() > NAME_MAX || query.length() > QUERY_MAX) {
            throw new SavedFilterRefused(Reason.TOO_LONG);
        }
        var others = table.of(me(), list);
        others.stream()
                .map(this::opened)
                .filter(one -> one.name().equals(called))
                .forEach(one -> table.delete(me(), one.id()));
        if (table.of(me(), list).size() >= MOST) {
            throw new SavedFilterRefused(Reason.TOO_MANY);
        }
        var id = new SavedFilterId(UUID.randomUUID());
        var row = new Row(id, vault.seal(key(), name(id), called), vault.seal(key(), query(id), query));
        table.add(me(), list, row, clock.instant());
        return id;
    }

    /** Keeps it for longer. @throws NotYours where it is not theirs */
    @StaffMay
    @Transactional
    public void use(SavedFilterId id) {
        if (!table.touch(me(), id, clock.instant())) {
            throw new NotYours();
        }
    }

    /** @throws NotYours where it is not theirs */
    @StaffMay
    @Transactional
    public void discard(SavedFilterId id) {
        if (!table.delete(me(), id)) {
            throw new NotYours();
        }
    }

    private SavedFilter opened(Row row) {
        return new SavedFilter(
                row.id(),
                vault.open(key(), name(row.id()), row.name()),
                vault.open(key(), query(row.id()), row.query()));
    }

    private static String name(SavedFilterId id) {
        return "saved_filter:sealed_name:" + id;
    }

    private static String query(SavedFilterId id) {
        return "saved_filter:sealed_query:" + id;
    }

    private KeyOwner key() {
        return KeyOwner.person(me().value());
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
