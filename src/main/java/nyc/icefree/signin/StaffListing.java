package nyc.icefree.signin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffState;
import nyc.icefree.search.Alphabet;
import nyc.icefree.search.ListPart;
import nyc.icefree.search.TextNormalizer;
import org.springframework.stereotype.Component;

/** Sorts and searches in memory, since names are sealed: some milliseconds for hundreds. Keeps none. */
@Component
class StaffListing {
    private final StaffAccountTable book;
    private final StaffCards cards;

    StaffListing(StaffAccountTable book, StaffCards cards) {
        this.book = book;
        this.cards = cards;
    }

    StaffList find(StaffQuery query, int offset, int limit) {
        var accounts =
                book.all().stream().collect(Collectors.toMap(StaffAccountTable.Account::person, Function.identity()));
        var known = new HashMap<>(cards.cards(accounts.keySet()));
        var sought = TextNormalizer.words(query.search());
        known.values().removeIf(card -> !matches(card, sought));
        var ordered = known.values().stream()
                .sorted(order(query, known, accounts))
                .map(PersonCard::id)
                .toList();
        return new StaffList(
                ListPart.of(
                        ordered,
                        offset,
                        limit,
                        page -> page.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), id -> row(of(accounts, id), of(known, id))))),
                (int) ordered.stream()
                        .filter(id -> of(accounts, id).state() == StaffState.INVITED)
                        .count());
    }

    private static boolean matches(PersonCard card, List<String> sought) {
        if (sought.isEmpty()) {
            return true;
        }
        String text = card.name() + " " + (card.email() == null ? "" : card.email());
        String plain = TextNormalizer.text(text, text.length() * 4);
        return sought.stream().allMatch(plain::contains);
    }

    private static Comparator<PersonCard> order(
            StaffQuery query, Map<PersonId, PersonCard> known, Map<PersonId, StaffAccountTable.Account> accounts) {
        var byName = Alphabet.by(
                List.copyOf(known.values()),
                PersonCard::name,
                query.reader().locale(),
                card -> card.id().toString());
        Comparator<PersonCard> order = switch (query.sort()) {
            case NAME -> byName;
            case STATE ->
                Comparator.comparing((PersonCard card) ->
                                of(accounts, card.id()).state().name())
                        .thenComparing(byName);
        };
        return query.descending() ? order.reversed() : order;
    }

    private static <T> T of(Map<PersonId, T> all, PersonId person) {
        return Objects.requireNonNull(all.get(person));
    }

    private static StaffRow row(StaffAccountTable.Account account, PersonCard card) {
        return new StaffRow(
                account.person(),
                card.name(),
                card.email(),
                card.language(),
                account.administrator(),
                account.state(),
                account.hasSecondFactor(),
                account.invitedAt().toInstant());
    }
}
