package nyc.icefree.vault;

/** The app does not start, because of its keys; says why and what to do, and never what a key is. */
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
