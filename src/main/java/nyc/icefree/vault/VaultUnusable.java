package nyc.icefree.vault;

/** The app cannot start because of its keys. Says why and what to do, and never reveals a key. */
final class VaultUnusable extends IllegalStateException {
    private final String why;
    private final String whatToDo;

    VaultUnusable(String why, String whatToDo) {
        super(why + " " + whatToDo);
        this.why = why;
        this.whatToDo = whatToDo;
    }

    String why() {
        return why;
    }

    String whatToDo() {
        return whatToDo;
    }
}
