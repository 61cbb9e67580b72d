package nyc.icefree.rsvp.floods;

/**
 * The answers to one event that showed nothing and that no organizer has looked at. People count where the answer has places or
 * may come to have them: also who waits, asks or may come, since each of these can become coming without another look.
 *
 * @param bare people of those who left no address
 * @param reachable people of those who did
 * @param recent how many such answers came lately, whatever became of them
 */
public record Unproven(int bare, int reachable, int recent) {
    public static final Unproven NONE = new Unproven(0, 0, 0);

    public int people(boolean contact) {
        return contact ? reachable : bare;
    }

    /** With one that is taken. */
    public Unproven and(int people, boolean contact) {
        return new Unproven(bare + (contact ? 0 : people), reachable + (contact ? people : 0), recent + 1);
    }

    /** With one that is held. */
    public Unproven andHeld() {
        return new Unproven(bare, reachable, recent + 1);
    }
}
