package nyc.icefree.people;

/** The address is already another person's. */
public class AddressTaken extends RuntimeException {
    AddressTaken() {
        super("the address is another person's");
    }
}
