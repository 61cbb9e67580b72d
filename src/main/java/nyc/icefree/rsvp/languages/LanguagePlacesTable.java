package nyc.icefree.rsvp.languages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code event_language_places}. It is written under the lock on the event's row in {@code event_places}, together
 * with the total; each statement decides and writes at once all the same.
 */
@Component
public class LanguagePlacesTable {
    private final JdbcClient jdbc;

    LanguagePlacesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether there was room, as {@code PlacesTable.takeMore} takes the total; there always is for an unknown language */
    public boolean takeMore(EventId event, @Nullable Language language, int people) {
        return language == null
                || change(
                                "update event_language_places set taken = taken + :people where event_id = :event and"
                                        + " language = :language and (capacity is null or taken + kept + :people <= capacity + extra)",
                                event,
                                language,
                                people)
                        == 1;
    }

    /** Takes even what is not free; the rest is given as extra. A negative number gives places back. */
    public void move(EventId event, @Nullable Language language, int people) {
        if (language != null) {
            change(
                    "update event_language_places set taken = taken + :people, extra = case when capacity is null then 0"
                            + " when taken + :people > capacity then taken + :people - capacity else 0 end"
                            + " where event_id = :event and language = :language",
                    event,
                    language,
                    people);
        }
    }

    private int change(String sql, EventId event, Language language, int people) {
        return jdbc.sql(sql)
                .param("people", people)
                .param("event", event.value())
                .param("language", language.tag())
                .update();
    }

    /** What is kept in each language for those who wait; in others nothing. */
    public void keep(LanguageRooms known, EventId event, Map<Language, Integer> kept) {
        known.all().forEach(room -> {
            int places = kept.getOrDefault(room.language(), 0);
            if (places != room.kept()) {
                change(
                        "update event_language_places set kept = :people where event_id = :event and language = :language",
                        event,
                        room.language(),
                        places);
            }
        });
    }

    /** As the event says now: what is taken beyond a new number is given as extra, as it is in total. */
    public void follow(EventId event, List<LanguageCap> caps) {
        var known = new ArrayList<>(jdbc.sql("select language from event_language_places where event_id = ?")
                .param(event.value())
                .query(String.class)
                .list());
        if (!known.isEmpty()) {
            jdbc.sql("update event_language_places set offered = false, capacity = null, extra = 0, kept = 0"
                            + " where event_id = ?")
                    .param(event.value())
                    .update();
        }
        for (var cap : caps) {
            if (known.contains(cap.language().tag())) {
                with(
                                "update event_language_places set offered = true, capacity = :capacity, extra = case when"
                                        + " taken > coalesce(:capacity, taken) then taken - :capacity else 0 end"
                                        + " where event_id = :event and language = :language",
                                event,
                                cap)
                        .update();
            } else {
                with(
                                "insert into event_language_places (event_id, language, offered, capacity, extra, taken, kept)"
                                        + " values (:event, :language, true, :capacity, 0, 0, 0)",
                                event,
                                cap)
                        .update();
            }
        }
    }

    private JdbcClient.StatementSpec with(String sql, EventId event, LanguageCap cap) {
        return jdbc.sql(sql)
                .param("capacity", cap.capacity(), Types.INTEGER)
                .param("event", event.value())
                .param("language", cap.language().tag());
    }

    /** All answers are gone. */
    public void beginAnew(EventId event) {
        jdbc.sql("update event_language_places set taken = 0, extra = 0, kept = 0 where event_id = ?")
                .param(event.value())
                .update();
    }

    public void delete(EventId event) {
        jdbc.sql("delete from event_language_places where event_id = ?")
                .param(event.value())
                .update();
    }

    /** Those that a party can choose. */
    public LanguageRooms of(EventId event) {
        return of(List.of(event)).getOrDefault(event, LanguageRooms.NONE);
    }

    /** Without those that have none. */
    public Map<EventId, LanguageRooms> of(Collection<EventId> events) {
        var rooms = new HashMap<EventId, List<LanguageRoom>>();
        if (!events.isEmpty()) {
            jdbc.sql("select event_id, language, capacity, taken, kept from event_language_places"
                            + " where event_id in (:events) and offered = true")
                    .param("events", events.stream().map(EventId::value).toList())
                    .query(row -> {
                        rooms.computeIfAbsent(new EventId(row.getObject(1, UUID.class)), event -> new ArrayList<>())
                                .add(read(row));
                    });
        }
        var found = new HashMap<EventId, LanguageRooms>();
        rooms.forEach((event, all) -> found.put(event, inOrder(all)));
        return found;
    }

    /** In which a party takes part, of a row of the table {@code rsvp}; null where nobody asked it. */
    public static @Nullable Language chosen(ResultSet row) throws SQLException {
        String tag = row.getString("in_language");
        return tag == null ? null : new Language(tag);
    }

    private static LanguageRoom read(ResultSet row) throws SQLException {
        return new LanguageRoom(
                new Language(row.getString(2)), row.getObject(3, Integer.class), row.getInt(4), row.getInt(5));
    }

    private static LanguageRooms inOrder(List<LanguageRoom> all) {
        var order =
                EventLanguage.inOrder(all.stream().map(LanguageRoom::language).toList());
        return new LanguageRooms(all.stream()
                .sorted(Comparator.comparing(room -> order.indexOf(room.language())))
                .toList());
    }
}
