package nyc.icefree.events;

/** For whom an event is rendered; decides whether the exact address is part of it. */
public enum Audience {
    PUBLIC,
    COMING,
    TEAM;

    boolean sees(AddressVisibility visibility) {
        return switch (visibility) {
            case EVERYONE -> true;
            case COMING -> this != PUBLIC;
            case TEAM -> this == TEAM;
        };
    }
}
